using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KpiAlignment.Tests.Localization;

public partial class ResourceFilesTests
{
    // Words that Dutch and English have in common.
    private static readonly HashSet<string> SameInBoth =
    [
        "aspect", "bonus", "conflict", "effect", "info", "Matrix", "Plan", "volume", "{0} in {1}", "{0}; aspect {1}; {2}", "“{0}” is {1} ({2}), {3}: {4}.",
    ];

    private static readonly string[] Projects = ["src/KpiAlignment", "samples/KpiAlignment.Console"];

    private static readonly Dictionary<string, string> Code = Projects.ToDictionary(p => p, p => string.Join('\n', Directory.EnumerateFiles(Repository.PathOf(p), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText)));

    private static readonly string[] ResourceFiles =
    [
        .. Projects
            .SelectMany(f => Directory.EnumerateFiles(Repository.PathOf(f), "*.resx", SearchOption.AllDirectories))
            .Where(f => !f.EndsWith(".nl.resx", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(Repository.Root, f)),
    ];

    public static TheoryData<string> Files { get; } = [.. ResourceFiles];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_is_there_in_both_languages_with_the_same_placeholders(string file)
    {
        var (english, dutch) = InBoth(file);

        Assert.Equal(english.Keys.Order(), dutch.Keys.Order());
        Assert.All(english, text =>
        {
            Assert.NotEqual("", dutch[text.Key].Trim());
            Assert.Equal(Placeholders(text.Value), Placeholders(dutch[text.Key]));
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_is_translated(string file)
    {
        var (english, dutch) = InBoth(file);

        var untranslated = english.Where(t => t.Value == dutch[t.Key] && Placeholder().Replace(t.Value, "").Any(char.IsLetter)).Select(t => t.Value);

        Assert.Empty(untranslated.Except(SameInBoth));
    }

    // A brace too many in a text would throw where somebody is told what is wrong.
    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_with_places_to_fill_in_can_be_filled_in(string file)
    {
        var (english, dutch) = InBoth(file);

        Assert.All(english.Concat(dutch).Where(t => Placeholder().IsMatch(t.Value)), text =>
        {
            var format = CompositeFormat.Parse(text.Value);
            var filled = string.Format(CultureInfo.InvariantCulture, format, [.. Enumerable.Repeat<object>(1, format.MinimumArgumentCount)]);
            Assert.DoesNotMatch(Placeholder(), filled);
        });
    }

    // A key is written out where its text is asked for, put together of a part that is and a name, or the name of a kind itself.
    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_is_asked_for(string file)
    {
        var code = Code[string.Join('/', file.Replace('\\', '/').Split('/')[..2])];

        var forgotten = InBoth(file).English.Keys.Where(key =>
            !code.Contains($"\"{key}\"", StringComparison.Ordinal)
            && !SplitAtDots(key).Any(s => code.Contains($"\"{s.Before}.{{", StringComparison.Ordinal) || code.Contains($"}}.{s.Behind}\"", StringComparison.Ordinal))
            && !Regex.IsMatch(Code["src/KpiAlignment"], $@"^\s+{Regex.Escape(key)},", RegexOptions.Multiline));

        Assert.Empty(forgotten);
    }

    [Fact]
    public void Every_text_that_a_message_is_made_of_is_there()
    {
        var asked = Asked().Matches(Code["src/KpiAlignment"]).Select(m => m.Groups["key"].Value).ToHashSet(StringComparer.Ordinal);
        var known = ResourceFiles.SelectMany(f => InBoth(f).English.Keys).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(asked);
        Assert.Empty(asked.Except(known));
    }

    [Theory]
    [InlineData("src/KpiAlignment")]
    [InlineData("samples/KpiAlignment.Console")]
    public void Every_message_gets_as_much_as_its_text_has_places_for(string project)
    {
        var places = ResourceFiles.SelectMany(f => InBoth(f).English).ToLookup(t => t.Key, t => Placeholder().IsMatch(t.Value) ? CompositeFormat.Parse(t.Value).MinimumArgumentCount : 0);

        Assert.All(Filled().Matches(Code[project]), said => Assert.Contains(ArgumentsBehind(Code[project], said.Index + said.Length), places[said.Groups["key"].Value]));
    }

    // How many arguments follow in a call, up to its closing parenthesis.
    private static int ArgumentsBehind(string code, int at)
    {
        var (arguments, depth) = (0, 0);
        for (var isText = false; depth >= 0; at++)
        {
            if (isText && code[at] == '\\') at++;
            else if (code[at] == '"') isText = !isText;
            else if (isText) continue;
            else if (code[at] is '(' or '[' or '{') depth++;
            else if (code[at] is ')' or ']' or '}') depth--;
            else if (code[at] == ',' && depth == 0) arguments++;
        }

        return arguments;
    }

    private static (Dictionary<string, string> English, Dictionary<string, string> Dutch) InBoth(string file) =>
        (Texts(file), Texts(Path.ChangeExtension(file, ".nl.resx")));

    private static Dictionary<string, string> Texts(string file) =>
        XDocument.Load(Repository.PathOf(file)).Root!.Elements("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);

    private static IEnumerable<(string Before, string Behind)> SplitAtDots(string key) =>
        key.Index().Where(c => c.Item == '.').Select(dot => (key[..dot.Index], key[(dot.Index + 1)..]));

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d+(:[^}]*)?\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\b(?:Say|Later)\(""(?<key>[^""{]+)""|""(?<key>(?:Referrer|Mend)\.\w+)""")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\b(?:Say|Format)\(""(?<key>[^""{]+)""")]
    private static partial Regex Filled();
}
