using KpiAlignment.Reporting.Wording;

namespace KpiAlignment.Reporting.Html.Markup;

/// <summary>
/// A piece of a page. A string becomes a piece only as text, and is escaped when it is written; elements and attributes have the names that the code gives them. So
/// nothing that a file says can become markup.
/// </summary>
internal abstract class Node
{
    /// <summary>Nothing.</summary>
    public static Node None { get; } = new Fragment([]);

    /// <summary>A text as a piece of a page.</summary>
    public static implicit operator Node(string text) => new TextNode(text);

    /// <summary>Writes the markup.</summary>
    public abstract void Write(TextWriter output);

    /// <summary>Writes text, or the value of an attribute, so that it is nothing but that.</summary>
    protected static void WriteEscaped(string text, TextWriter output)
    {
        foreach (var c in SafeText.Of(text))
        {
            switch (c)
            {
                case '&': output.Write("&amp;"); break;
                case '<': output.Write("&lt;"); break;
                case '>': output.Write("&gt;"); break;
                case '"': output.Write("&quot;"); break;
                case '\'': output.Write("&#39;"); break;
                default: output.Write(c); break;
            }
        }
    }

    private sealed class TextNode(string text) : Node
    {
        public override void Write(TextWriter output) => WriteEscaped(text, output);
    }
}
