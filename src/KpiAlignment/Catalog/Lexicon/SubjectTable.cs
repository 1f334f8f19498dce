using KpiAlignment.Catalog.Naming;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Lexicon;

/// <summary>The subjects of a catalogue, found by the stems of their names.</summary>
internal sealed class SubjectTable(ValueList<CatalogSubject> subjects)
{
    private readonly Dictionary<string, string> byStem = Index(subjects);

    /// <summary>The id of the subject that a word names, or <see langword="null"/>.</summary>
    public string? Find(string stem) => byStem.GetValueOrDefault(stem);

    private static Dictionary<string, string> Index(ValueList<CatalogSubject> subjects)
    {
        var byStem = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var subject in subjects.OrderBy(s => s.Id, StringComparer.Ordinal))
        {
            byStem.TryAdd(Stemmer.StemOfForm(subject.Id), subject.Id);
            foreach (var name in subject.Names) byStem.TryAdd(Stemmer.StemOfForm(Slug.Of(name)), subject.Id);
        }

        return byStem;
    }
}
