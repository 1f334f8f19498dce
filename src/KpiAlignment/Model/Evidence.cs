namespace KpiAlignment.Model;

/// <summary>What an influence rests on, the weakest first.</summary>
public enum Evidence
{
    /// <summary>Inferred from the wording of the two names.</summary>
    Pattern,

    /// <summary>Known from the catalogue.</summary>
    Catalogue,

    /// <summary>Seen in the organisation's own figures.</summary>
    Measured,

    /// <summary>Said by the organisation itself.</summary>
    Declared,
}
