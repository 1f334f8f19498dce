using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Lexicon;

/// <summary>A word, or a phrase of a few words, that names of metrics are made of.</summary>
public sealed record LexiconWord
{
    /// <summary>The word or phrase, as written.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it is Dutch; else it is English.</summary>
    public bool IsDutch { get; init; }

    /// <summary>What it does in a name.</summary>
    public required WordRole Role { get; init; }

    /// <summary>Which values are good; <see cref="Polarity.Neutral"/> where the word doesn't tell.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>The side of the business that it speaks of.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>Where it stands in the catalogue.</summary>
    public SourceSpan Source { get; init; }
}
