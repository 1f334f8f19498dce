using System.Globalization;

namespace KpiAlignment.Tests.Console;

public class LanguageTests
{
    [Theory]
    [InlineData("voorbeeld.yaml", "auto", "Wie werkt wie tegen")]
    [InlineData("voorbeeld.yaml", "nl", "Wie werkt wie tegen")]
    [InlineData("voorbeeld.yaml", "en", "Who works against whom")]
    [InlineData("example.yaml", "auto", "Who works against whom")]
    [InlineData("example.yaml", "nl", "Wie werkt wie tegen")]
    public void The_file_decides_unless_one_asks(string sample, string language, string title) =>
        Assert.Contains(title, ConsoleRun.OfSample(sample, "--lang", language).Output, StringComparison.Ordinal);

    [Fact]
    public void The_file_decides_when_nothing_is_asked() =>
        Assert.Equal(ConsoleRun.OfSample("voorbeeld.yaml", "--lang", "nl").Output, ConsoleRun.OfSample("voorbeeld.yaml").Output);

    [Theory]
    [InlineData("language: nl\n", "auto", "Een afdeling kent geen sleutel 'kpi', wel name")]
    [InlineData("", "nl", "Een afdeling kent geen sleutel 'kpi', wel name")]
    [InlineData("language: nl\n", "en", "A department has no key 'kpi'; it takes name")]
    public void What_is_wrong_is_told_in_the_language_of_the_file_too(string said, string language, string told) =>
        Assert.Contains(told, ConsoleRun.OfYaml($"organization: X\n{said}departments: [{{ name: D, kpi: [a] }}]\n", "--lang", language).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("nl-BE", "Niets gevonden")]
    [InlineData("en-GB", "Nothing found")]
    [InlineData("de-DE", "Nothing found")]
    [InlineData("", "Nothing found")]
    public void The_system_decides_when_the_file_does_not_say(string system, string said)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(system);
        try
        {
            Assert.Contains(said, ConsoleRun.OfYaml(ConsoleYaml.Clean.Replace("language: en\n", "", StringComparison.Ordinal)).Output, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void JSON_holds_both_languages_whatever_is_asked() => Assert.Equal(
        ConsoleRun.OfSample("voorbeeld.yaml", "--format", "json", "--lang", "nl").Output,
        ConsoleRun.OfSample("voorbeeld.yaml", "--format", "json", "--lang", "en").Output);
}
