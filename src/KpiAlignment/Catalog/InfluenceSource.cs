namespace KpiAlignment.Catalog;

/// <summary>What a claim of the catalogue rests on.</summary>
public enum InfluenceSource
{
    /// <summary>What people of the trade know.</summary>
    Domain,

    /// <summary>A standard or reference model, such as SCOR.</summary>
    Standard,

    /// <summary>A publication.</summary>
    Literature,
}
