using System.Collections.Frozen;
using System.Globalization;
using KpiAlignment.Model;

namespace KpiAlignment.Reporting.Html.Markup;

/// <summary>An element: <c>Div.Class("card")[H3["Marketing × Sales"], P[message]]</c>. Each step makes a new one.</summary>
internal sealed class Element : Node
{
    private static readonly FrozenSet<string> Void = FrozenSet.Create("br", "hr", "input", "link", "meta");

    // These start a line of their own in the file, so that people can read it and compare two.
    private static readonly FrozenSet<string> Inline = FrozenSet.Create("a", "abbr", "b", "bdi", "button", "em", "input", "label", "option", "span", "strong", "summary", "rect", "line");

    private readonly string name;
    private readonly ValueList<(string Name, string Value)> attributes;
    private readonly Node content;

    /// <summary>An element without attributes and content.</summary>
    /// <param name="name">Its name, from the code and never from a file.</param>
    public Element(string name)
        : this(name, [], None)
    {
    }

    private Element(string name, ValueList<(string Name, string Value)> attributes, Node content) =>
        (this.name, this.attributes, this.content) = (name, attributes, content);

    /// <summary>The element with this in it.</summary>
    public Element this[params Node[] pieces] => new(name, attributes, new Fragment(pieces));

    /// <summary>The element with an attribute, whose name comes from the code and never from a file.</summary>
    public Element With(string attribute, string value) => new(name, attributes.Add((attribute, value)), content);

    /// <summary>The element with an attribute that is a number.</summary>
    public Element With(string attribute, double value) => With(attribute, value.ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>The element with an attribute that needs no value.</summary>
    public Element With(string attribute) => With(attribute, "");

    public Element Class(string names) => With("class", names);

    public Element Id(string id) => With("id", id);

    /// <summary>The element as a link to a place in the page; there are no others.</summary>
    public Element To(string id) => With("href", $"#{id}");

    public override void Write(TextWriter output)
    {
        if (!Inline.Contains(name)) output.Write('\n');
        output.Write($"<{name}");
        foreach (var (attribute, value) in attributes)
        {
            output.Write($" {attribute}");
            if (value.Length == 0) continue;
            output.Write("=\"");
            WriteEscaped(value, output);
            output.Write('"');
        }

        output.Write('>');
        if (Void.Contains(name)) return;
        content.Write(output);
        output.Write($"</{name}>");
    }
}
