using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Lexicon;

/// <summary>
/// Finds what a name is about: the first part with a word for it, of which in English the last and in Dutch the first is the
/// head, and the others say which.
/// </summary>
internal ref struct SubjectFinder(SubjectTable subjects, bool isDutch, Aspect aspect)
{
    private readonly List<string> qualifiers = [];
    private readonly List<string> before = [];
    private string? head;

    /// <summary>What was found.</summary>
    public readonly string? Subject => head is null ? null : subjects.Of(head);

    /// <summary>The words that say which.</summary>
    public readonly ValueList<string> Qualifiers => qualifiers.ToValueList();

    /// <summary>Looks in the next stretch of a name, between its punctuation.</summary>
    public void Look(ReadOnlySpan<NameItem> items)
    {
        var isDenominator = false;
        foreach (var item in items)
        {
            if (item.Kind >= ItemKind.LinkOf)
            {
                if (head is not null) return;
                isDenominator = item.Text == "per";
                before.Clear();
            }
            else if (!isDenominator)
            {
                Take(item);
            }
        }
    }

    private void Take(NameItem item)
    {
        if (item.Is(WordRole.Generic) && !isDutch) before.Add(item.Stem);

        // "Leadkwaliteit" is about leads, "huisbezoeken" are visits.
        var isSide = item.Kind == ItemKind.Known && !IsThing(item.Meaning);
        if (isSide)
        {
            if (item.Front is { } front) Add(front);
            return;
        }

        if (item.Kind is not (ItemKind.Unknown or ItemKind.Known)) return;
        Add(item.Stem);
        if (item.Front is { } which) qualifiers.Add(which);
    }

    // Complaints that are closed in time are what it is about; the number of complaints about permits speaks of permits.
    private readonly bool IsThing(WordMeaning meaning) =>
        meaning.Role == WordRole.Thing && (meaning.Aspect == Aspect.Volume || meaning.Aspect != aspect);

    private void Add(string stem)
    {
        if (head is null)
        {
            head = stem;
        }
        else if (isDutch)
        {
            qualifiers.Add(stem);
        }
        else
        {
            qualifiers.Add(head);
            head = stem;
        }

        // "Building permits" and "parking permits" are two.
        qualifiers.AddRange(before);
        before.Clear();
    }
}
