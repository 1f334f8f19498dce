using KpiAlignment.Loading.Writing;
using KpiAlignment.Loading.Yaml;

namespace KpiAlignment.Editing;

/// <summary>Writes nodes into a text that is there already.</summary>
internal static class NodeText
{
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

    public static string Blanks(int column) => new(' ', column);

    // A number is a text like any other here, and needs no quotes.
    private static string Scalar(string text, bool inFlow) => double.TryParse(text.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture, out _) ? YamlScalars.TextOrNumber(text) : YamlScalars.Text(text, inFlow);
}
