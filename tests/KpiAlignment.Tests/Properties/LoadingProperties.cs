using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KpiAlignment.Loading;
using KpiAlignment.Loading.Writing;
using KpiAlignment.Loading.Yaml;
using KpiAlignment.Model;

namespace KpiAlignment.Tests.Properties;

/// <summary>Whatever stands in a file, the loader ends with an organisation or with errors that lie inside the text, and says the same twice.</summary>
public class LoadingProperties
{
    private static readonly string[] Seeds =
    [
        File.ReadAllText(Repository.PathOf("samples/organizations/voorbeeld.yaml")),
        File.ReadAllText(Repository.PathOf("tests/KpiAlignment.Tests/TestData/Loading/good/merge-keys.yaml")),
        File.ReadAllText(Repository.PathOf("tests/KpiAlignment.Tests/TestData/Loading/good/dutch.yaml")),
    ];

    // What means something to YAML or to the format, so that arbitrary texts get further than the first character.
    private static readonly string[] Fragments =
    [
        "organization: ", "departments:", "kpis:", "name: ", "- ", "  ", "    ", "\n", "\r\n", "\r", "\t", ": ", ":", "[", "]", "{", "}", ",", "&a ", "*a ", "*b", "!!int ", "!",
        "<<: ", "? ", "| ", ">-", "\"", "'", "\\", "\\u", "#", " #", "---\n", "...\n", "...", "=", "%TAG ! b\n", "%YAML 1.1\n", "~", "null", ".nan", "1e400", "010", "100%", "x", "é", "😀", "\0", "\u0085",
        "\u2028", "\ufeff", "\ud800", "\uffff", "@", "`", "\"\\ud800\"", "weight: ", "direction: up", "# kpi-alignment: ignore KPA101 -- x", "# kpi-alignment: ignore", " until 2026-11-30",
    ];

    private static readonly Gen<string> Fragment = Gen.OneOf(Gen.Elements(Fragments), ArbMap.Default.GeneratorFor<char>().Select(c => c.ToString()));

    [Holds]
    public void What_is_written_loads_to_the_same(Organization organization)
    {
        var loaded = OrganizationLoader.Parse(OrganizationWriter.ToYaml(organization));

        Assert.NotNull(loaded.Organization);
        Assert.Equal(CanonicalForm.Of(organization), CanonicalForm.Of(loaded.Organization));
        Assert.Equal(Analyses.Fingerprints(Analyses.Findings(organization)), Analyses.Fingerprints(Analyses.Findings(loaded.Organization)));
    }

    [Property(MaxTest = 300)]
    public Property Any_text_gives_an_organization_or_errors() =>
        Prop.ForAll(Text(Gen.ListOf(Fragment).Select(string.Concat)), text => Check(text).Classify(text.Length > 20, "more than 20 characters"));

    [Property(MaxTest = 300)]
    public Property Any_bytes_give_a_document_or_errors() =>
        Prop.ForAll(Arb.From(Bytes()), bytes =>
        {
            var (first, second) = (Read(bytes), Read(bytes));
            Assert.Equal(first.Diagnostics, second.Diagnostics);
            Assert.True(first.HasRoot || first.Diagnostics.Length > 0);
        });

    [Property(MaxTest = 300)]
    public Property A_damaged_file_gives_an_organization_or_errors() =>
        Prop.ForAll(Text(Damaged()), text => Check(text)
            .Classify(OrganizationLoader.Parse(text).Organization is not null, "still loads")
            .Classify(OrganizationLoader.Parse(text).Diagnostics.Any(d => d.Id == DiagnosticIds.Syntax), "isn't YAML any more"));

    private static bool Check(string text)
    {
        var (result, again) = (OrganizationLoader.Parse(text), OrganizationLoader.Parse(text));
        Assert.Equal(result.Organization, again.Organization);
        Assert.Equal(result.Diagnostics, again.Diagnostics);
        Assert.Equal(result.Organization is null, result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
        var lines = (text.StartsWith('\ufeff') ? text[1..] : text).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        Assert.All(result.Diagnostics, d => AssertInside(lines, d));
        return true;
    }

    private static void AssertInside(string[] lines, LoadDiagnostic diagnostic)
    {
        var (_, line, column, endLine, endColumn) = diagnostic.Location;
        Assert.InRange(line, 1, lines.Length);
        Assert.InRange(column, 1, lines[line - 1].Length + 1);
        Assert.InRange(endLine, line, lines.Length);
        Assert.InRange(endColumn, 1, lines[endLine - 1].Length + 1);
        Assert.True(endLine > line || endColumn >= column);
    }

    private static (bool HasRoot, LoadDiagnostic[] Diagnostics) Read(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag(1000);
        var document = YamlReader.Read(bytes, "bytes.yaml", LoadOptions.Default, diagnostics);
        return (document.Root is not null, [.. diagnostics.Sorted()]);
    }

    private static Gen<byte[]> Bytes() => Gen.OneOf(
        ArbMap.Default.GeneratorFor<byte[]>(),
        Gen.ListOf(Gen.OneOf(Fragment.Where(f => f.All(c => !char.IsSurrogate(c))).Select(Encoding.UTF8.GetBytes), ArbMap.Default.GeneratorFor<byte>().Select(b => new[] { b }))).Select(parts => parts.SelectMany(p => p).ToArray()));

    private static Gen<string> Damaged() =>
        from seed in Gen.Elements(Seeds)
        from damages in Gen.NonEmptyListOf(Damage())
        select damages.Aggregate(seed, (text, damage) => damage(text));

    // A character or a line is taken out, doubled, or has something put before it.
    private static Gen<Func<string, string>> Damage() =>
        from at in Gen.Choose(0, 10_000)
        from kind in Gen.Choose(0, 5)
        from fragment in Fragment
        select (Func<string, string>)(text =>
        {
            if (text.Length == 0) return fragment;
            var i = at % text.Length;
            var lines = text.Split('\n');
            var l = at % lines.Length;
            return kind switch
            {
                0 => text.Remove(i, 1),
                1 => text.Insert(i, fragment),
                2 => text.Remove(i, 1).Insert(i, fragment),
                3 => string.Join('\n', lines.Where((_, n) => n != l)),
                4 => string.Join('\n', lines.SelectMany((x, n) => n == l ? new[] { x, x } : [x])),
                _ => text[..i],
            };
        });

    private static Arbitrary<string> Text(Gen<string> generator) =>
        Arb.From(generator, text => Enumerable.Range(0, Math.Min(text.Length, 200)).Select(i => text.Remove(i * text.Length / Math.Min(text.Length, 200), 1)));
}
