using KpiAlignment.Catalog.Lexicon;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>A metric of an organisation, with all that the file and the catalogue say of it. A department-scoped metric has one instance per department.</summary>
public sealed record ResolvedMetric
{
    /// <summary>Its place in <see cref="ResolvedOrganization.Metrics"/>.</summary>
    public required int Index { get; init; }

    /// <summary>The catalogue's id, or the slug of the name for a metric that the catalogue lacks; the same for all instances.</summary>
    public required string Key { get; init; }

    /// <summary>The name to show: the organisation's own wording where it has one.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Which values are good, or <see langword="null"/> where nobody says.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>The side of the business it looks at.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>One instance, or one per department that measures it.</summary>
    public MetricScope Scope { get; init; }

    /// <summary>The department whose instance this is; <see langword="null"/> for a metric of the whole organisation, and for one per department where a goal speaks of it.</summary>
    public Department? Department { get; init; }

    /// <summary>Whether what one department takes another lacks.</summary>
    public bool IsScarce { get; init; }

    /// <summary>The ids of the functions whose daily work moves it.</summary>
    public ValueList<string> Functions { get; init; } = [];

    /// <summary>Whether the catalogue knows it.</summary>
    public bool IsInCatalog { get; init; }

    /// <summary>What the words of its name tell, for what nobody says.</summary>
    public MetricWording Wording { get; init; } = MetricWording.None;

    /// <summary>What refers to it in a file: a metric of the catalogue goes by its id, any other by the organisation's own word for it.</summary>
    internal string Reference => IsInCatalog ? Key : Name.English;

    /// <inheritdoc/>
    public override int GetHashCode() => Index;
}
