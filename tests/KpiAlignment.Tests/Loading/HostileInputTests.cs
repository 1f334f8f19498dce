using System.Globalization;
using System.Text;
using KpiAlignment.Loading;

namespace KpiAlignment.Tests.Loading;

/// <summary>Input made to take the process down is refused with one diagnostic; that the tests end at all shows that it is quick.</summary>
public class HostileInputTests
{
    private const int Many = 100_000;
    private const string Head = "organization: X\ndepartments:\n";

    public static TheoryData<string, string, int, int> Nesting => new()
    {
        // What is nested, the text, and where the 33rd level starts; the keys of the 32nd mapping are that.
        { "lists in brackets", "a: " + Repeat("[", Many), 1, 35 },
        { "mappings in braces", "a: " + Repeat("{", Many), 1, 35 },
        { "mappings with keys", Repeat("{a: ", Many), 1, 126 },
        { "lists and mappings", Repeat("[{", Many), 1, 33 },
        { "lists behind dashes", Repeat("- ", Many), 1, 65 },
        { "keys behind question marks", Repeat("? ", Many), 1, 65 },
        { "indented mappings", string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', i) + "a:\n")), 32, 32 },
        { "indented lists", string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', i) + "-\n")), 33, 33 },
    };

    public static TheoryData<string, string> Excess => new()
    {
        { "a text", "organization: " + new string('x', 1 << 17) },
        { "a quoted text", "organization: \"" + new string('x', 1 << 17) + "\"" },
        { "a block of text", "organization: |\n" + Repeat("  xxxx\n", 1 << 15) },
        { "a key", new string('x', 1 << 17) + ": 1" },
        { "laughs", "a: &a0 [x, x]\n" + Doubling("{0}: &{0} [*{1}, *{1}]\n", 60) },
        { "keys of aliases", "? &a0 [x]\n: 1\n" + Doubling("? &{0} [*{1}, *{1}]\n: 1\n", 60) },
        { "KPIs by aliases", Head + "- name: d\n  kpis: &k [" + Repeat("x,", 1000) + "x]\n" + Repeat("- { name: e, kpis: *k }\n", 1000) },
        { "depth by aliases", "a: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n")) },
    };

    // Found by mutating files: the comments are scanned once more, and at a fault the library's scanner hands out the same token for ever.
    [Fact]
    public void Comments_are_read_no_further_than_a_fault_in_a_document_that_is_not_read()
    {
        const string Text = Head + "  - A # kpi-alignment: ignore KPA102 -- agreed\n---\ndepartments:\ns are\n  - name: B # kpi-alignment: ignore KPA103 -- agreed\n";

        var loaded = OrganizationLoader.Parse(Text);

        Assert.Contains(loaded.Diagnostics, d => d.Id == DiagnosticIds.SeveralDocuments);
    }

    // Found by mutating files: what the parser makes up for questions in brackets stands nowhere, and what ended there ended before its start.
    [Fact]
    public void A_fault_in_brackets_ends_behind_its_start()
    {
        var loaded = OrganizationLoader.Parse("  - { name: I, re: [? ? ? ? K, L,; M] }\n");

        Assert.NotEmpty(loaded.Diagnostics);
        Assert.All(loaded.Diagnostics, d => Assert.True(d.Location.EndLine > d.Location.Line || d.Location.EndColumn >= d.Location.Column));
    }

    [Theory]
    [MemberData(nameof(Nesting))]
    public void Nesting_is_refused_where_it_becomes_too_deep(string what, string text, int line, int column)
    {
        var diagnostic = Assert.Single(OrganizationLoader.Parse(text, what).Diagnostics);

        Assert.Equal((DiagnosticIds.LimitExceeded, line, column), (diagnostic.Id, diagnostic.Location.Line, diagnostic.Location.Column));
    }

    [Theory]
    [MemberData(nameof(Excess))]
    public void What_exceeds_a_limit_is_refused(string what, string text)
    {
        var result = OrganizationLoader.Parse(text, what);

        Assert.Null(result.Organization);
        Assert.Contains(result.Diagnostics, d => d.Id == DiagnosticIds.LimitExceeded);
    }

    [Fact]
    public void The_limits_of_the_options_are_held()
    {
        const string Text = "organization: X\ndepartments: [&a A, B, {name: C, parent: *a}]\n";
        Assert.Empty(OrganizationLoader.Parse(Text).Diagnostics);

        AssertRefused(new LoadOptions { MaxDepth = 2 }, "deeper than 2 levels");
        AssertRefused(new LoadOptions { MaxNodes = 8 }, "file has more than 8 nodes");
        AssertRefused(new LoadOptions { MaxTextLength = 10 }, "has 12 characters; the limit is 10");
        AssertRefused(new LoadOptions { MaxFileBytes = 20 }, "more than 20 bytes");
        Assert.Throws<ArgumentOutOfRangeException>(() => new LoadOptions { MaxDepth = 0 });

        static void AssertRefused(LoadOptions options, string reason)
        {
            var diagnostic = Assert.Single(OrganizationLoader.Parse(Text, options: options).Diagnostics);
            Assert.Equal(DiagnosticIds.LimitExceeded, diagnostic.Id);
            Assert.Contains(reason, $"{diagnostic.Message}", StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_aliases_repeat_is_counted()
    {
        const string Text = "organization: X\ndepartments: [&a A, {name: C, parent: *a}, {name: D, parent: *a}]\n";

        Assert.Empty(OrganizationLoader.Parse(Text, options: new LoadOptions { MaxAliasedNodes = 2 }).Diagnostics);
        Assert.Equal(["KPA002"], OrganizationLoader.Parse(Text, options: new LoadOptions { MaxAliasedNodes = 1 }).Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Diagnostics_are_capped_and_say_so()
    {
        var text = Head + "  - A\n" + Repeat("  - [A]\n", 50);

        var result = OrganizationLoader.Parse(text, options: new LoadOptions { MaxDiagnostics = 10 });

        Assert.Equal(11, result.Diagnostics.Count);
        Assert.Equal("organization.yaml:14:5: error KPA002: There is more to report, from here on, than the 10 diagnostics listed. Mend those first.", result.Diagnostics[10].ToString());
    }

    [Fact]
    public void Warnings_beyond_the_cap_do_not_refuse_the_file()
    {
        var text = "organization: X\nmission:\ngoals:\ndepartments: [A]\nmetrics:\n";

        var result = OrganizationLoader.Parse(text, options: new LoadOptions { MaxDiagnostics = 2 });

        Assert.NotNull(result.Organization);
        Assert.Equal(["warning KPA026", "warning KPA026", "warning KPA002"], result.Diagnostics.Select(d => d.ToString().Split(": ")[1]));
    }

    [Theory]
    [InlineData("- { name: d@, parent: e@ }\n", "KPA031")]
    [InlineData("- { name: a, k@: 1 }\n", "KPA020")]
    [InlineData("- { name: d@, parent: d# }\n", null)]
    [InlineData("- *a@\n", "KPA009")]
    [InlineData("- [a@]\n", "KPA022")]
    public void Many_of_a_kind_take_no_time_that_grows_with_their_square(string item, string? id)
    {
        var text = new StringBuilder(Head + "- d-1\n");
        for (var i = 0; i < 20_000; i++) text.Append(item.Replace("@", Number(i), StringComparison.Ordinal).Replace("#", Number(i - 1), StringComparison.Ordinal));

        var result = OrganizationLoader.Parse(text.ToString());

        if (id is null) Assert.Empty(result.Diagnostics);
        else Assert.Contains(result.Diagnostics, d => d.Id == id);

        static string Number(int i) => i.ToString(CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Long_blank_lines_and_long_names_are_no_trap()
    {
        var names = string.Concat(Enumerable.Range(0, 20).Select(i => $"- {{ name: {new string('d', 60_000)}{i}, parent: {new string('d', 60_000)}x{i} }}\n"));

        Assert.All(OrganizationLoader.Parse(Head + names).Diagnostics, d => Assert.Equal("KPA031", d.Id));
        Assert.Equal(["KPA007"], OrganizationLoader.Parse(new string('\t', 1_000_000)).Diagnostics.Select(d => d.Id));
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static string Doubling(string line, int times) =>
        string.Concat(Enumerable.Range(1, times).Select(i => string.Format(CultureInfo.InvariantCulture, line, $"a{i}", $"a{i - 1}")));
}
