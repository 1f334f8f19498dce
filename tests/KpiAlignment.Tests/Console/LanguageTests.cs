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

    [Fact]
    public void JSON_holds_both_languages_whatever_is_asked() => Assert.Equal(
        ConsoleRun.OfSample("voorbeeld.yaml", "--format", "json", "--lang", "nl").Output,
        ConsoleRun.OfSample("voorbeeld.yaml", "--format", "json", "--lang", "en").Output);
}
