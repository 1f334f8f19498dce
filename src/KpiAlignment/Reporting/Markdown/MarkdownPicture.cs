using KpiAlignment.Reporting.Mermaid;

namespace KpiAlignment.Reporting.Markdown;

/// <summary>The organisation as a drawing, which GitHub, GitLab and many wikis make of Mermaid's language.</summary>
internal static class MarkdownPicture
{
    public static void Write(ReportContent content, MarkdownPage page, MarkdownTexts texts)
    {
        page.Title(2, texts["Picture"]);
        page.Paragraph(texts["PictureHelp"]);
        page.Code("mermaid", new MermaidReportWriter().ToText(content));
    }
}
