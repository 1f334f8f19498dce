using KpiAlignment.Loading.Yaml;
using KpiAlignment.Model;
using KpiAlignment.Proposals;

namespace KpiAlignment.Editing;

/// <summary>
/// Puts several changes to one organisation together. Where two change the same element, what each changes of it is kept: values one by one, what is
/// added to a list one behind the other. Two that set the same value differently can't both be.
/// </summary>
internal sealed class ChangeMerger(Organization organization, IReadOnlyList<OrganizationChange> changes)
{
    /// <summary>The change that all make together.</summary>
    /// <exception cref="EditRefusedException">Two of them contradict each other.</exception>
    public OrganizationChange Merge() => changes.Count == 1 ? changes[0] : new OrganizationChange
    {
        Goals = Merge(Sections.Goals),
        Departments = Merge(Sections.Departments),
        Handoffs = Merge(Sections.Handoffs),
        Projects = Merge(Sections.Projects),
        Knowledge = Merge(Sections.Knowledge),
    };

    private ValueList<T> Merge<T>(Section<T> section) => changes.SelectMany(section.Of).GroupBy(section.Key).Select(same => Merge(section, [.. same])).ToValueList();

    private T Merge<T>(Section<T> section, T[] changed)
    {
        if (changed.Length == 1) return changed[0];
        var known = section.In(organization).Where(e => section.Key(e).Equals(section.Key(changed[0]))).Take(1).ToArray();
        var place = known.Length == 0 ? organization.Source : section.Place(known[0]);
        var was = known.Length == 0 ? null : section.Write(known[0]);
        return section.Bind(changed.Select(section.Write).Aggregate((first, second) => Merge(was, first, second, place)));
    }

    private static YamlNode Merge(YamlNode? was, YamlNode first, YamlNode second, SourceSpan place)
    {
        if (NodeText.Same(first, second) || NodeText.Same(second, was)) return first;
        if (NodeText.Same(first, was)) return second;
        return (first, second) switch
        {
            (YamlMapping a, YamlMapping b) => Merge(was as YamlMapping, a, b, place),
            (YamlSequence a, YamlSequence b) => Merge(was as YamlSequence, a, b, place),
            _ => throw new EditRefusedException("Contradiction", place, NodeText.Flow(first), NodeText.Flow(second)),
        };
    }

    // A key that one of them leaves out is gone.
    private static YamlMapping Merge(YamlMapping? was, YamlMapping first, YamlMapping second, SourceSpan place)
    {
        var keys = first.Entries.Concat(second.Entries).Select(e => e.Key).DistinctBy(k => k.Text);
        var entries =
            from key in keys
            let before = NodeText.Value(was, key.Text)
            let one = NodeText.Value(first, key.Text)
            let other = NodeText.Value(second, key.Text)
            where before is null || (one is not null && other is not null)
            select (key, one is null ? other! : other is null ? one : Merge(before, one, other, place));
        return new YamlMapping(first.Span, [.. entries], isComplete: true);
    }

    private static YamlSequence Merge(YamlSequence? was, YamlSequence first, YamlSequence second, SourceSpan place)
    {
        var common = was?.Items.Length ?? 0;
        if (first.Items.Length < common || second.Items.Length < common) throw new EditRefusedException("Contradiction", place, NodeText.Flow(first), NodeText.Flow(second));
        var added = second.Items.Skip(common).Where(s => !first.Items.Skip(common).Any(f => NodeText.Same(f, s)));
        return new YamlSequence(first.Span, [.. Enumerable.Range(0, common).Select(i => Merge(was!.Items[i], first.Items[i], second.Items[i], place)), .. first.Items.Skip(common), .. added]);
    }
}
