using KpiAlignment.Loading.Writing;
using KpiAlignment.Loading.Yaml;

namespace KpiAlignment.Editing;

/// <summary>Writes nodes into a text that is there already.</summary>
internal static class NodeText
{
    /// <summary>How much further in a part stands than what it is part of.</summary>
    public const int Indent = 2;

    /// <summary>On one line, in brackets and braces.</summary>
    public static string Flow(YamlNode node) => node switch
    {
        YamlMapping mapping => $"{{ {string.Join(", ", mapping.Entries.Select(FlowField))} }}",
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Flow))}]",
        YamlScalar { IsNull: true } => "~",
        YamlScalar scalar => Scalar(scalar.Text, inFlow: true),
        _ => throw new ArgumentException("What can't be read can't be written.", nameof(node)),
    };

    /// <summary>A key with its value, within braces.</summary>
    public static string FlowField((YamlScalar Key, YamlNode Value) entry) => $"{YamlScalars.Text(entry.Key.Text, inFlow: true)}: {Flow(entry.Value)}";

    /// <summary>An item of a list, one key a line.</summary>
    public static IEnumerable<string> Item(YamlNode node, int column)
    {
        if (node is not YamlMapping mapping) return [$"{Blanks(column)}- {Value(node)}"];
        return mapping.Entries.Select((e, i) => $"{Blanks(column)}{(i == 0 ? "- " : "  ")}{Field(e)}");
    }

    /// <summary>A key with its value, on one line.</summary>
    public static string Field((YamlScalar Key, YamlNode Value) entry) => $"{YamlScalars.Text(entry.Key.Text)}: {Value(entry.Value)}";

    public static string Value(YamlNode node) => node is YamlScalar { IsNull: false } scalar ? Scalar(scalar.Text, inFlow: false) : Flow(node);

    /// <summary>A key with its value in a mapping that has lines; elements of its own have a line for each of their keys.</summary>
    public static IEnumerable<string> Block((YamlScalar Key, YamlNode Value) entry, int column) => entry is { Key.Text: "kpis" or "incentives" or "appraisal", Value: YamlSequence list }
        ? [$"{Blanks(column)}{entry.Key.Text}:", .. list.Items.SelectMany(i => Item(i, column + Indent))]
        : [Blanks(column) + Field(entry)];

    /// <summary>What stands behind a key; <see langword="null"/> where it isn't there.</summary>
    public static YamlNode? Value(YamlMapping? mapping, string key) => mapping is null ? null : Array.Find(mapping.Entries, e => e.Key.Text == key).Value;

    /// <summary>Whether two nodes say the same; nothing says the same as no node.</summary>
    public static bool Same(YamlNode? first, YamlNode? second) => first is not null && second is not null && Flow(first) == Flow(second);

    public static string Blanks(int column) => new(' ', column);

    // A number is a text like any other here, and needs no quotes.
    private static string Scalar(string text, bool inFlow) => double.TryParse(text.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture, out _) ? YamlScalars.TextOrNumber(text) : YamlScalars.Text(text, inFlow);
}
