using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KpiAlignment.Tests.Localization;

public partial class ResourceFilesTests
{
    public static TheoryData<string> Files { get; } =
        [.. new[] { "src/KpiAlignment", "samples/KpiAlignment.Console" }
            .SelectMany(f => Directory.EnumerateFiles(Repository.PathOf(f), "*.resx", SearchOption.AllDirectories))
            .Where(f => !f.EndsWith(".nl.resx", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(Repository.Root, f))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_is_there_in_both_languages_with_the_same_placeholders(string file)
    {
        var (english, dutch) = (Texts(file), Texts(Path.ChangeExtension(file, ".nl.resx")));

        Assert.Equal(english.Keys.Order(), dutch.Keys.Order());
        Assert.All(english, text =>
        {
            Assert.NotEqual("", dutch[text.Key].Trim());
            Assert.Equal(Placeholders(text.Value), Placeholders(dutch[text.Key]));
        });
    }

    private static Dictionary<string, string> Texts(string file) =>
        XDocument.Load(Repository.PathOf(file)).Root!.Elements("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
