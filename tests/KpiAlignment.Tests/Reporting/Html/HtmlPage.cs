using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KpiAlignment.Reporting;
using KpiAlignment.Reporting.Html;

namespace KpiAlignment.Tests.Reporting.Html;

/// <summary>A page as a browser reads it; what a browser would have to mend is an error.</summary>
internal sealed class HtmlPage(string text)
{
    public string Text => text;

    public IHtmlDocument Document { get; } = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(text);

    public static HtmlPage Of(AlignmentReport report, string language = "en") => Of(new ReportContent { Report = report }, language);

    public static HtmlPage Of(ReportContent content, string language = "en") =>
        new(new HtmlReportWriter().ToText(content with { Culture = CultureInfo.GetCultureInfo(language) }));

    public IEnumerable<IElement> All(string selector) => Document.QuerySelectorAll(selector);

    /// <summary>What a reader sees and hears, without the style, the script and the data.</summary>
    public string Words => string.Join(' ', All("header, .bar, main, footer").Select(e => e.TextContent));
}
