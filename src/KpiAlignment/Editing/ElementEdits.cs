using KpiAlignment.Loading;
using KpiAlignment.Loading.Writing;
using KpiAlignment.Loading.Yaml;
using KpiAlignment.Model;
using KpiAlignment.Proposals;

namespace KpiAlignment.Editing;

/// <summary>
/// Finds the edits for a change. An element is written as it was and as it is to be, and what differs between the two is put where the element
/// stands, so that all else of it stays as people wrote it.
/// </summary>
internal sealed class ElementEdits(Organization organization, Func<SourceSpan, SourceText> sourceOf)
{
    private const int Indent = 2;

    /// <summary>Adds the edits to the texts; <see langword="false"/> where one can't be made.</summary>
    public bool TryAdd(OrganizationChange change) =>
        AddAll("goals", organization.Goals, change.Goals, g => g.Id, g => g.Source, g => new Organization { Name = "x", Goals = [g] })
        && AddAll("departments", organization.Departments, change.Departments, d => d.Id, d => d.Source, d => new Organization { Name = "x", Departments = [d] })
        && AddAll("handoffs", organization.Handoffs, change.Handoffs, OrganizationChange.KeyOf, h => h.Source, h => new Organization { Name = "x", Handoffs = [h] })
        && AddAll("projects", organization.Projects, change.Projects, p => p.Name, p => p.Source, p => new Organization { Name = "x", Projects = [p] })
        && AddAll("knowledge", organization.Knowledge, change.Knowledge, k => k.Name, k => k.Source, k => new Organization { Name = "x", Knowledge = [k] });

    private bool AddAll<T, TKey>(string section, ValueList<T> elements, ValueList<T> changed, Func<T, TKey> key, Func<T, SourceSpan> source, Func<T, Organization> alone)
        where T : class
        where TKey : notnull
    {
        foreach (var now in changed)
        {
            var was = elements.Where(e => key(e).Equals(key(now))).ToArray();
            var after = Node(now);
            if (was.Length == 0 && !Append(sourceOf(elements.Count > 0 ? source(elements[^1]) : organization.Source), section, after)) return false;
            if (was.Any(w => Find(sourceOf(source(w)), section, source(w)) is not { } node || !Edit(sourceOf(source(w)), node, Node(w), after))) return false;
        }

        return true;

        YamlNode Node(T element)
        {
            var root = (YamlMapping)YamlReader.Read(new OrganizationText().Write(alone(element)), "", LoadOptions.Default, new DiagnosticBag(1)).Root!;
            return ((YamlSequence)root.Entries[^1].Value).Items[0];
        }
    }

    // An element's place is that of its name, or of what comes first in it.
    private static YamlNode? Find(SourceText source, string section, SourceSpan place) => Value(source.Root, section) is YamlSequence list
        ? Array.Find(list.Items, i => i.Span == place || (i is YamlMapping mapping && mapping.Entries.Any(e => e.Value.Span == place)))
        : null;

    private static bool Edit(SourceText source, YamlNode node, YamlNode before, YamlNode after)
    {
        if (Same(before, after)) return true;
        if (!source.IsWrittenHere(node)) return false;
        return (node, after) switch
        {
            (YamlMapping here, YamlMapping wanted) => EditMapping(source, here, before as YamlMapping, wanted),
            (YamlSequence here, YamlSequence wanted) when before is YamlSequence was && here.Items.Length == was.Items.Length => EditList(source, here, was, wanted),
            _ => Replace(source, node, after),
        };
    }

    // What was a mere name is a mapping with a name.
    private static bool EditMapping(SourceText source, YamlMapping here, YamlMapping? before, YamlMapping after)
    {
        foreach (var entry in after.Entries)
        {
            var was = before is null ? (entry.Key.Text == "name" ? entry.Value : null) : Value(before, entry.Key.Text);
            if (was is not null && Same(was, entry.Value)) continue;
            if (Value(here, entry.Key.Text) is { } place)
            {
                // Of lists of elements only what differs is written anew; what stands on one line is written as a whole.
                if (!(IsOfElements(entry) ? Edit(source, place, was ?? place, entry.Value) : EditValue(source, here, place, was, entry.Value))) return false;
            }
            else if (source.IsFlow(here))
            {
                source.InsertBeforeEnd(here, $", {NodeText.FlowField(entry)}");
            }
            else
            {
                source.InsertBelow(here, Block(entry, here.Entries[0].Key.Span.Column - 1));
            }
        }

        return true;
    }

    // Where each part has a line of its own, what is added goes below it and what is changed is changed there; else the whole is written anew.
    private static bool EditValue(SourceText source, YamlMapping holder, YamlNode here, YamlNode? before, YamlNode after)
    {
        if (!source.IsWrittenHere(here)) return false;
        if (!source.IsFlow(here))
        {
            if (here is YamlMapping block && before is YamlMapping was && after is YamlMapping wanted && was.Entries.All(e => Value(wanted, e.Key.Text) is not null)) return EditMapping(source, block, was, wanted);
            if (here is YamlSequence list && before is YamlSequence had && after is YamlSequence now && list.Items.Length == had.Items.Length && had.Items.Zip(now.Items).All(i => Same(i.First, i.Second)))
                return now.Items.Skip(had.Items.Length).All(added => AppendTo(source, list, added));
        }

        source.Replace(here, here is YamlScalar || source.IsFlow(here) ? NodeText.Flow(after) : NodeText.Blanks(Math.Max(0, source.ColumnOf(holder.Entries[0].Key) + Indent - source.ColumnOf(here))) + NodeText.Flow(after));
        return true;
    }

    private static bool EditList(SourceText source, YamlSequence here, YamlSequence before, YamlSequence after)
    {
        for (var i = 0; i < before.Items.Length; i++)
        {
            if (!Edit(source, here.Items[i], before.Items[i], after.Items[i])) return false;
        }

        return after.Items.Skip(before.Items.Length).All(added => AppendTo(source, here, added));
    }

    private static bool Replace(SourceText source, YamlNode node, YamlNode by)
    {
        if (!source.IsWrittenHere(node)) return false;
        source.Replace(node, NodeText.Flow(by));
        return true;
    }

    private static bool Append(SourceText source, string section, YamlNode element)
    {
        switch (Value(source.Root, section))
        {
            case YamlSequence list:
                return AppendTo(source, list, element);
            case YamlScalar { IsNull: true }:
                source.InsertBelow(Array.Find(source.Root!.Entries, e => e.Key.Text == section).Key, NodeText.Item(element, Indent));
                return true;
            case null when source.Root is { } root && !source.IsFlow(root):
                source.Append(["", $"{section}:", .. NodeText.Item(element, Indent)]);
                return true;
            default:
                return false;
        }
    }

    private static bool AppendTo(SourceText source, YamlSequence list, YamlNode item)
    {
        if (source.IsFlow(list))
        {
            source.InsertBeforeEnd(list, (list.Items.Length > 0 ? ", " : "") + NodeText.Flow(item));
            return true;
        }

        if (!source.IsWrittenHere(list) || list.Items.Length == 0 || source.DashOf(list.Items[^1]) is var dash && dash < 0) return false;
        source.InsertBelow(list, NodeText.Item(item, dash));
        return true;
    }

    private static bool IsOfElements((YamlScalar Key, YamlNode Value) entry) => entry is { Key.Text: "kpis" or "incentives" or "appraisal", Value: YamlSequence };

    private static IEnumerable<string> Block((YamlScalar Key, YamlNode Value) entry, int column) => IsOfElements(entry) && entry.Value is YamlSequence list
        ? [$"{NodeText.Blanks(column)}{entry.Key.Text}:", .. list.Items.SelectMany(i => NodeText.Item(i, column + Indent))]
        : [NodeText.Blanks(column) + NodeText.Field(entry)];

    private static YamlNode? Value(YamlMapping? mapping, string key) => mapping is null ? null : Array.Find(mapping.Entries, e => e.Key.Text == key).Value;

    private static bool Same(YamlNode first, YamlNode second) => NodeText.Flow(first) == NodeText.Flow(second);
}
