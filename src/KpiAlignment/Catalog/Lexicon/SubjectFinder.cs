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

    /// <summary>The wording with the subject that was found.</summary>
    public readonly MetricWording Complete(MetricWording wording)
    {
        if (head is null) return wording;
        var listed = subjects.Find(head);
        return wording with { Subject = listed ?? head, IsListedSubject = listed is not null, Qualifiers = qualifiers.ToValueList() };
    }

    /// <summary>Looks in the next stretch of a name, between its punctuation.</summary>
    public void Look(ReadOnlySpan<NameItem> items)
    {
        if (head is not null) return;
        var (isDenominator, isVerb) = (false, false);
        foreach (var item in items)
        {
            // "Jobs that pass inspection" are jobs.
            if (head is not null && (IsLink(item) || item.Is(WordRole.Outcome) || item.Is(WordRole.Output) || item.Is(WordRole.Standard))) return;
            if (IsLink(item))
            {
                (isDenominator, isVerb) = (item.Text == "per", item.Text == "to");
                before.Clear();
                continue;
            }

            // "Time to process permits" isn't about processes.
            if (!isDenominator && !isVerb) Take(item);
            isVerb = false;
        }
    }

    private static bool IsLink(NameItem item) => item.Kind >= ItemKind.LinkOf;

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
