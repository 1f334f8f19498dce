using KpiAlignment.Model;

namespace KpiAlignment.Editing;

/// <summary>What came of an edit: the files with the change, or why it can't be made.</summary>
public sealed record EditResult
{
    /// <summary>The files that differ, by name; empty where the edit can't be made or changes nothing.</summary>
    public ValueList<EditedFile> Files { get; init; } = [];

    /// <summary>The organisation as the edited files describe it; <see langword="null"/> where the edit can't be made.</summary>
    public Organization? Organization { get; init; }

    /// <summary>Why the edit can't be made, and where; <see langword="null"/> where it can.</summary>
    public EditRefusal? Refusal { get; init; }
}
