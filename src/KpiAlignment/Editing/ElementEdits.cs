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
    /// <summary>Adds the edits to the texts.</summary>
    /// <exception cref="EditRefusedException">An edit can't be made.</exception>
    public void Add(OrganizationChange change)
    {
        Add(Sections.Goals, change);
        Add(Sections.Departments, change);
        Add(Sections.Handoffs, change);
        Add(Sections.Projects, change);
        Add(Sections.Knowledge, change);
    }

    private void Add<T>(Section<T> section, OrganizationChange change)
    {
        var elements = section.In(organization);
        foreach (var now in section.Of(change))
        {
            var (was, after) = (elements.Where(e => section.Key(e).Equals(section.Key(now))).ToArray(), section.Write(now));
            if (was.Length == 0) Append(sourceOf(elements.Count > 0 ? section.Place(elements[^1]) : organization.Source), section.Name, after);
            foreach (var element in was)
            {
                var (source, place) = (sourceOf(section.Place(element)), section.Place(element));
                var node = Find(source, section.Name, place) ?? throw new EditRefusedException("NotFound", place);
                new NodeEdits(source).Edit(node, section.Write(element), after);
            }
        }
    }

    // An element's place is that of its name, or of what comes first in it.
    private static YamlNode? Find(SourceText source, string section, SourceSpan place) => NodeText.Value(source.Root, section) is YamlSequence list
        ? Array.Find(list.Items, i => i.Span == place || (i is YamlMapping mapping && mapping.Entries.Any(e => e.Value.Span == place)))
        : null;

    private static void Append(SourceText source, string section, YamlNode element)
    {
        switch (NodeText.Value(source.Root, section))
        {
            case YamlSequence list:
                new NodeEdits(source).Append(list, element);
                break;
            case YamlScalar { IsNull: true }:
                source.InsertBelow(Array.Find(source.Root!.Entries, e => e.Key.Text == section).Key, NodeText.Item(element, NodeText.Indent));
                break;
            case null when source.Root is { } root && !source.IsFlow(root):
                source.Append(["", $"{section}:", .. NodeText.Item(element, NodeText.Indent)]);
                break;
            case var other:
                throw new EditRefusedException("NoList", other?.Span ?? new SourceSpan(source.File, 1, 1, 1, 1), section);
        }
    }
}
