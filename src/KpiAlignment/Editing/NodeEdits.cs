using KpiAlignment.Loading.Yaml;

namespace KpiAlignment.Editing;

/// <summary>Finds the edits that make a node of a text say what it is to say. Where each part has a line of its own, lines are added, changed and taken away; what stands on one line stays on it.</summary>
internal sealed class NodeEdits(SourceText source)
{
    /// <summary>Adds the edits.</summary>
    /// <param name="here">The node in the text.</param>
    /// <param name="before">What it says, as the product writes it.</param>
    /// <param name="after">What it is to say.</param>
    public void Edit(YamlNode here, YamlNode? before, YamlNode after) => Edit(here, before, after, leastColumn: 0);

    /// <summary>Adds an item to a list.</summary>
    public void Append(YamlSequence list, YamlNode item)
    {
        if (source.IsAlias(list)) throw new EditRefusedException("Alias", list.Span);
        if (source.IsFlow(list)) source.InsertBeforeEnd(list, (list.Items.Length > 0 ? ", " : "") + NodeText.Flow(item));
        else source.InsertBelow(list, NodeText.Item(item, source.DashOf(list.Items[^1])));
    }

    // Brackets that take the place of lines stand further in than the key that they belong to.
    private void Edit(YamlNode here, YamlNode? before, YamlNode after, int leastColumn)
    {
        if (NodeText.Same(after, before)) return;
        var isEdited = !source.IsAlias(here) && (here, after) switch
        {
            (YamlMapping mapping, YamlMapping wanted) => TryEdit(mapping, before, wanted),
            (YamlSequence list, YamlSequence wanted) when before is YamlSequence was && list.Items.Length == was.Items.Length => TryEdit(list, was, wanted),
            _ => false,
        };
        if (isEdited) return;
        var isInLines = here is not YamlScalar && !source.IsAlias(here) && !source.IsFlow(here);
        source.Replace(here, NodeText.Blanks(isInLines ? Math.Max(0, leastColumn - source.ColumnOf(here)) : 0) + NodeText.Flow(after));
    }

    // What was a mere name is a mapping with a name; what a merge key brings in is overruled here.
    private bool TryEdit(YamlMapping here, YamlNode? before, YamlMapping after)
    {
        var own = here.Entries.Where(e => source.IsWithin(e.Key, here)).ToArray();
        var gone = own.Where(e => NodeText.Value(after, e.Key.Text) is null && NodeText.Value(before as YamlMapping, e.Key.Text) is not null).ToArray();
        if (own.Length == 0 || (gone.Length > 0 && (source.IsFlow(here) || gone.Length == own.Length || !gone.All(e => source.HasLinesOfItsOwn(e.Key))))) return false;
        foreach (var (key, value) in gone) source.RemoveLines(key, value);
        var column = source.ColumnOf(own[0].Key);
        foreach (var entry in after.Entries)
        {
            var was = before is YamlMapping mapping ? NodeText.Value(mapping, entry.Key.Text) : entry.Key.Text == "name" ? before : null;
            if (NodeText.Same(entry.Value, was)) continue;
            var place = Array.Find(own, e => e.Key.Text == entry.Key.Text).Value;
            if (place is not null) Edit(place, was, entry.Value, column + NodeText.Indent);
            else if (source.IsFlow(here)) source.InsertBeforeEnd(here, $", {NodeText.FlowField(entry)}");
            else source.InsertBelow(here, NodeText.Block(entry, column));
        }

        return true;
    }

    private bool TryEdit(YamlSequence here, YamlSequence before, YamlSequence after)
    {
        if (after.Items.Length >= before.Items.Length)
        {
            for (var i = 0; i < before.Items.Length; i++) Edit(here.Items[i], before.Items[i], after.Items[i]);
            foreach (var added in after.Items.Skip(before.Items.Length)) Append(here, added);
            return true;
        }

        var gone = Gone(before, after);
        if (gone.Length != before.Items.Length - after.Items.Length || after.Items.Length == 0 || source.IsFlow(here) || !gone.All(i => source.HasLinesOfItsOwn(here.Items[i]))) return false;
        foreach (var item in gone) source.RemoveLines(here.Items[item], here.Items[item]);
        return true;
    }

    // The places of the items that are left out of a list that otherwise stays.
    private static int[] Gone(YamlSequence before, YamlSequence after)
    {
        var kept = 0;
        return [.. Enumerable.Range(0, before.Items.Length).Where(i => kept == after.Items.Length || !NodeText.Same(before.Items[i], after.Items[kept]) || kept++ < 0)];
    }
}
