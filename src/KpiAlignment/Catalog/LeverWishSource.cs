namespace KpiAlignment.Catalog;

/// <summary>What suggests which way a lever is wanted.</summary>
public enum LeverWishSource
{
    /// <summary>The name: orders that are "accepted", batches that are "larger".</summary>
    Name,

    /// <summary>What the department does: production wants no more variants to make.</summary>
    Trade,
}
