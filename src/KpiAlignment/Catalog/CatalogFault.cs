using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>Something in a catalogue that a person should look at.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Subject">What it is about: the id of a metric, an influence as <c>from → to</c>, or a name.</param>
/// <param name="Message">What is odd and how to mend it.</param>
/// <param name="Source">Where it stands.</param>
public sealed record CatalogFault(CatalogFaultKind Kind, string Subject, string Message, SourceSpan Source)
{
    /// <summary><c>file:line:column: warning SharedName: message</c>.</summary>
    public override string ToString() => $"{Source}: warning {Kind}: {Message}";
}
