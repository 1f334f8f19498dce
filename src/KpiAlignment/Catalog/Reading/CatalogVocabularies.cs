using KpiAlignment.Catalog.Lexicon;
using KpiAlignment.Loading.Binding;

namespace KpiAlignment.Catalog.Reading;

/// <summary>The words that only catalogues use for a value.</summary>
internal static class CatalogVocabularies
{
    public static Vocabulary<WordRole> Role { get; } = new(CatalogTexts.Later("Word.Role"),
        ("measure", WordRole.Measure), ("standard", WordRole.Standard), ("outcome", WordRole.Outcome), ("output", WordRole.Output),
        ("thing", WordRole.Thing), ("topic", WordRole.Topic), ("counter", WordRole.Counter), ("generic", WordRole.Generic), ("reverser", WordRole.Reverser),
        ("negation", WordRole.Negation));
}
