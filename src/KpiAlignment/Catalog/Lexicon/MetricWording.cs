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

    /// <summary>Whether the catalogue has <see cref="Subject"/> among its subjects.</summary>
    public bool IsListedSubject { get; init; }

    /// <summary>
    /// Whether both are about one thing: the same subject, and where both say which, the same. Of a subject that the catalogue
    /// lacks both must say which or neither: what "release agreements" and "agreements" have in common may be the word alone.
    /// </summary>
    public bool SharesSubject(MetricWording other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Subject is not null && Subject == other.Subject && Agrees(other);
    }

    /// <summary>Whether they may be about the same ones.</summary>
    internal bool Agrees(MetricWording other)
    {
        if (Qualifiers.Count == 0 || other.Qualifiers.Count == 0)
            return (IsListedSubject && other.IsListedSubject) || Qualifiers.Count == other.Qualifiers.Count;
        foreach (var qualifier in Qualifiers)
        {
            if (other.Qualifiers.Contains(qualifier)) return true;
        }

        return false;
    }
}
