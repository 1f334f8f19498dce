using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Editing;

/// <summary>Ends an edit that can't be made; it never leaves the editor.</summary>
internal sealed class EditRefusedException(string text, SourceSpan location, params object[] arguments) : Exception
{
    private static readonly ResourceTexts Texts = new("KpiAlignment.Editing.EditTexts");

    public EditRefusal Refusal { get; } = new(Texts.Say(text, arguments), location);

    public override string Message => Refusal.ToString();
}
