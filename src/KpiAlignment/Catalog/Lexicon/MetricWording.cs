using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Lexicon;

/// <summary>What the words of a metric's name tell of it.</summary>
/// <param name="Polarity">Which values are good, or <see langword="null"/> where the words don't tell.</param>
/// <param name="Aspect">The side of the business that it looks at.</param>
public sealed record MetricWording(Polarity? Polarity, Aspect Aspect)
{
    /// <summary>The reading of a name that tells nothing.</summary>
    public static MetricWording None { get; } = new(null, Aspect.Other);

    /// <summary>What it is about: the id of a subject of the catalogue, else the stem of the word; <see langword="null"/> where the name has no word for it.</summary>
    public string? Subject { get; init; }

    /// <summary>The stems of the words that say which: <c>building</c> of building permits.</summary>
    public ValueList<string> Qualifiers { get; init; } = [];

    /// <summary>Whether both are about one thing: the same subject, and where both say which, the same.</summary>
    public bool SharesSubject(MetricWording other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Subject is not null && Subject == other.Subject && Agrees(other);
    }

    /// <summary>Whether one of the two doesn't say which, or both say the same.</summary>
    internal bool Agrees(MetricWording other)
    {
        if (Qualifiers.Count == 0 || other.Qualifiers.Count == 0) return true;
        foreach (var qualifier in Qualifiers)
        {
            if (other.Qualifiers.Contains(qualifier)) return true;
        }

        return false;
    }
}
