using System.Text;
using System.Text.RegularExpressions;

namespace KpiAlignment.Fuzzing.Mutation;

/// <summary>The texts that inputs are made of, and the words in them.</summary>
internal sealed partial class Corpus
{
    private const int MostWords = 4_000;

    public Corpus(IEnumerable<string> texts)
    {
        var all = texts.ToArray();
        if (all.Length == 0) throw new ArgumentException("A corpus holds at least one text.", nameof(texts));
        Texts = [.. all.Select(Encoding.UTF8.GetBytes)];
        Words = [.. all.SelectMany(t => Word().Matches(t)).Select(m => m.Value).Distinct(StringComparer.Ordinal).Take(MostWords).Select(Encoding.UTF8.GetBytes)];
    }

    public IReadOnlyList<byte[]> Texts { get; }

    public IReadOnlyList<byte[]> Words { get; }

    [GeneratedRegex(@"\w[\w'-]*(?: \w[\w'-]*){0,2}")]
    private static partial Regex Word();
}
