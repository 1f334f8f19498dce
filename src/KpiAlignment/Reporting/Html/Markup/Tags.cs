namespace KpiAlignment.Reporting.Html.Markup;

/// <summary>The elements that a page is made of.</summary>
internal static class Tags
{
    public static Element A => new("a");

    public static Element Abbr => new("abbr");

    public static Element Article => new("article");

    public static Element Button => new("button");

    public static Element Caption => new("caption");

    public static Element Dd => new("dd");

    public static Element Details => new("details");

    public static Element Div => new("div");

    public static Element Dl => new("dl");

    public static Element Dt => new("dt");

    public static Element Footer => new("footer");

    public static Element H1 => new("h1");

    public static Element H2 => new("h2");

    public static Element H3 => new("h3");

    public static Element H4 => new("h4");

    public static Element Header => new("header");

    public static Element Input => new("input");

    public static Element Label => new("label");

    public static Element Li => new("li");

    public static Element Nav => new("nav");

    public static Element Ol => new("ol");

    public static Element Option => new("option");

    public static Element P => new("p");

    public static Element Select => new("select");

    public static Element Span => new("span");

    public static Element Strong => new("strong");

    public static Element Summary => new("summary");

    public static Element Table => new("table");

    public static Element Td => new("td");

    public static Element Th => new("th");

    public static Element Tr => new("tr");

    public static Element Ul => new("ul");

    /// <summary>An element of a drawing or one that is needed once.</summary>
    public static Element Tag(string name) => new(name);

    /// <summary>A piece for each item.</summary>
    public static Node Each<T>(IEnumerable<T> items, Func<T, Node> piece) => new Fragment(items.Select(piece));

    /// <summary>Several pieces as one.</summary>
    public static Node All(params Node[] pieces) => new Fragment(pieces);

    /// <summary>Words for those who hear the page; those who see it are told in another way.</summary>
    public static Element Spoken(string text) => Span.Class("spoken")[text];

    /// <summary>A mark for those who see the page.</summary>
    public static Element Mark(string text) => Span.With("aria-hidden", "true")[text];
}
