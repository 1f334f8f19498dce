using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Lexicon;

/// <summary>What the words of a metric's name tell of it.</summary>
/// <param name="Polarity">Which values are good, or <see langword="null"/> where the words don't tell.</param>
/// <param name="Aspect">The side of the business that it looks at.</param>
public sealed record NameReading(Polarity? Polarity, Aspect Aspect)
{
    /// <summary>The reading of a name that tells nothing.</summary>
    public static NameReading None { get; } = new(null, Aspect.Other);
}
