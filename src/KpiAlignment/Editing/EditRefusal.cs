using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Editing;

/// <summary>Why an edit can't be made.</summary>
/// <param name="Message">What stands in the way and how to mend it.</param>
/// <param name="Location">Where.</param>
public sealed record EditRefusal(LocalizedMessage Message, SourceSpan Location)
{
    /// <summary><c>file:line:column: message</c>.</summary>
    public override string ToString() => $"{Location}: {Message}";
}
