namespace KpiAlignment.Catalog;

/// <summary>The ids of what can be wrong with a catalogue's file. They never change meaning.</summary>
public static class CatalogDiagnosticIds
{
    /// <summary>The text isn't YAML, or uses YAML that a catalogue has no use for: aliases, several documents, deep nesting.</summary>
    public const string Syntax = "CAT001";

    /// <summary>An element isn't the list, mapping or text that belongs there.</summary>
    public const string Shape = "CAT002";

    /// <summary>A key that a catalogue doesn't know.</summary>
    public const string UnknownKey = "CAT003";

    /// <summary>A key that must be there isn't, or is empty.</summary>
    public const string MissingKey = "CAT004";

    /// <summary>A value that the key doesn't allow.</summary>
    public const string InvalidValue = "CAT005";

    /// <summary>A reference to a metric or function that isn't there.</summary>
    public const string UnknownReference = "CAT006";

    /// <summary>Two entries with one id, or two influences between the same metrics.</summary>
    public const string Duplicate = "CAT007";
}
