namespace KpiAlignment.Editing;

/// <summary>A file of an organisation with a change put into it.</summary>
/// <param name="File">The file, as the loader was given it.</param>
/// <param name="Text">Its text with the change.</param>
public sealed record EditedFile(string File, string Text);
