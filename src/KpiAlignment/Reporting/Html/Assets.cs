using System.Security.Cryptography;
using System.Text;
using KpiAlignment.Reporting.Html.Markup;

namespace KpiAlignment.Reporting.Html;

/// <summary>The style and the script that the page carries, from <c>Assets</c>. Only these, to the byte, may run on it.</summary>
internal static class Assets
{
    private static readonly string Css = Read("base.css", "sections.css", "picture.css", "print.css");
    private static readonly string JavaScript = Read("d3-force.min.js", "page.js", "filters.js", "picture-layout.js", "picture.js", "matrix.js");

    /// <summary>The policy that keeps the page from loading or running anything else.</summary>
    public static string SecurityPolicy { get; } =
        $"default-src 'none'; style-src '{HashOf(Css)}'; script-src '{HashOf(JavaScript)}'; img-src data:; base-uri 'none'; form-action 'none'";

    public static Node Style { get; } = new Embedded("style", Css);

    public static Node Script { get; } = new Embedded("script", JavaScript);

    private static string HashOf(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Read(params ReadOnlySpan<string> names)
    {
        var text = new StringBuilder("\n");
        foreach (var name in names)
        {
            using var reader = new StreamReader(typeof(Assets).Assembly.GetManifestResourceStream($"KpiAlignment.Reporting.Html.Assets.{name}")!);
            text.Append(reader.ReadToEnd().ReplaceLineEndings("\n"));
        }

        return text.ToString();
    }

    /// <summary>Text of our own that goes into the page as it is.</summary>
    private sealed class Embedded(string element, string text) : Node
    {
        public override void Write(TextWriter output) => output.Write($"\n<{element}>{text}</{element}>");
    }
}
