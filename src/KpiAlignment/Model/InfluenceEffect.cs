namespace KpiAlignment.Model;

/// <summary>What more of one metric does to another.</summary>
public enum InfluenceEffect
{
    /// <summary>More of the one makes more of the other.</summary>
    Increases,

    /// <summary>More of the one makes less of the other.</summary>
    Decreases,

    /// <summary>Nothing, whatever the catalogue says.</summary>
    None,
}
