using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using KpiAlignment.Tests.Samples;

namespace KpiAlignment.Tests.Reporting.Html;

/// <summary>The page needs nothing but itself, and lets nothing else in.</summary>
public partial class SelfContainedTests
{
    private readonly HtmlPage page = HtmlPage.Of(Sample.Analyze("example.yaml"));

    [Fact]
    public void Nothing_is_fetched()
    {
        Assert.Empty(page.All("[src], [srcset], [action], [style], img, iframe, object, embed, base"));
        Assert.All(page.All("[href]"), e => Assert.True(e.GetAttribute("href") is "data:," or ['#', _, ..]));
        Assert.DoesNotMatch(Outward(), page.All("style").Single().TextContent);
    }

    [Fact]
    public void Only_the_style_and_the_script_of_the_page_are_allowed()
    {
        var policy = page.All("meta[http-equiv=Content-Security-Policy]").Single().GetAttribute("content")!;

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{HashOf("style")}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{HashOf("script:not([type])")}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void The_licence_of_what_others_made_comes_with_it() => Assert.Contains("Permission to use, copy, modify", page.Text, StringComparison.Ordinal);

    [Fact]
    public void Script_makes_no_markup_of_texts() =>
        Assert.DoesNotMatch(MarkupFromText(), string.Concat(Directory.EnumerateFiles(Repository.PathOf("src/KpiAlignment/Reporting/Html/Assets"), "*.js").Where(f => !f.EndsWith(".min.js", StringComparison.Ordinal)).Select(File.ReadAllText)));

    private string HashOf(string element) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.All(element).Single().TextContent)))}";

    [GeneratedRegex(@"url\(|@import|@font-face")]
    private static partial Regex Outward();

    [GeneratedRegex(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|fetch\(|XMLHttpRequest")]
    private static partial Regex MarkupFromText();
}
