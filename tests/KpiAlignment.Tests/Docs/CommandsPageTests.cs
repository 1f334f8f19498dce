using System.Text.RegularExpressions;
using KpiAlignment.Tests.Console;

namespace KpiAlignment.Tests.Docs;

/// <summary>Holds <c>docs/commands.md</c> to the console: a section for each command, which names its options, with runs that are made anew.</summary>
public sealed partial class CommandsPageTests : IDisposable
{
    private static readonly string Page = Repository.Read("docs/commands.md");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kpi-alignment-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Every_command_has_its_section() => Assert.Equal(CommandsIn(Help()), Section().Matches(Page).Select(m => m.Groups["command"].Value));

    [Fact]
    public void Each_section_names_the_options_of_its_command() => Assert.All(CommandsIn(Help()), command =>
    {
        var told = Page.Split("\n## `")[0] + Section().Matches(Page).Single(m => m.Groups["command"].Value == command).Value;
        var helps = CommandsIn(Help(command)) is { Length: > 0 } parts ? parts.Select(p => Help(command, p)) : [Help(command)];
        Assert.All(helps.SelectMany(h => Option().Matches(h)).Select(m => m.Value), option => Assert.True(option == "--help" || told.Contains($"`{option}", StringComparison.Ordinal), $"{command} {option}"));
    });

    [Fact]
    public void What_it_shows_is_what_is_said()
    {
        foreach (Match table in Table().Matches(Page)) File.WriteAllText(PathOf(table.Groups["name"].Value), table.Groups["text"].Value);

        Assert.All(Block().Matches(Page).SelectMany(b => Run().Matches(b.Groups["text"].Value)), run =>
        {
            var said = Said(run.Groups["command"].Value);
            foreach (var part in run.Groups["said"].Value.Split("…\n", StringSplitOptions.RemoveEmptyEntries))
            {
                Assert.Contains(part.TrimEnd('\n'), said, StringComparison.Ordinal);
                said = said[said.IndexOf(part.TrimEnd('\n'), StringComparison.Ordinal)..];
            }
        });
    }

    private string Said(string command)
    {
        var run = ConsoleRun.Of([.. Word().Matches(command).Select(m => m.Value.Trim('"')).Select(w => FileName().IsMatch(w) ? PathOf(w) : w)]);
        return $"{run.Output}{run.Error}".ReplaceLineEndings("\n").Replace($"{folder.FullName}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal);
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private static string Help(params string[] command) => ConsoleRun.Of([.. command, "--help"]).Output;

    private static string[] CommandsIn(string help) => help.Split("Commands:") is [_, var list] ? [.. Listed().Matches(list).Select(m => m.Groups["command"].Value)] : [];

    [GeneratedRegex(@"^  (?<command>[a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex Listed();

    [GeneratedRegex(@"(?<=^  (-\?, -h, )?)--[a-z-]+", RegexOptions.Multiline)]
    private static partial Regex Option();

    [GeneratedRegex(@"^## `(?<command>\w+)`\n.*?(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^`(?<name>[\w.]+)`:\n\n```csv\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex(@"^```console\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\$ kpi-alignment (?<command>.*)\n(?<said>(?:(?!\$ ).*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Run();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^[a-z]+\.(yaml|csv|html|json)$")]
    private static partial Regex FileName();
}
