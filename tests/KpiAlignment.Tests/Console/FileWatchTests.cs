using KpiAlignment.Console;

namespace KpiAlignment.Tests.Console;

public class FileWatchTests
{
    // What is seen at each look; a letter is a state of the files.
    [Theory]
    [InlineData("aaaa", 1)]
    [InlineData("abbb", 2)]
    [InlineData("abcdd", 2)] // written in three pieces
    [InlineData("abbaa", 3)]
    [InlineData("abba", 2)] // stopped before the last change has settled
    public void Acts_once_for_each_change_that_has_settled(string looks, int expected)
    {
        using var stop = new CancellationTokenSource();
        var (at, acts) = (0, 0);

        FileWatch.Run(Look, () => { }, () => acts++, stop.Token);

        Assert.Equal(expected, acts);

        string Look()
        {
            if (at == looks.Length - 1) stop.Cancel();
            return $"{looks[Math.Min(at++, looks.Length - 1)]}";
        }
    }

    [Fact]
    public void Sees_a_file_change()
    {
        var folder = Directory.CreateTempSubdirectory("kpi-alignment-");
        try
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            var file = Path.Combine(folder.FullName, "organization.yaml");
            var acts = 0;
            File.WriteAllText(file, "a");
            FileWatch.Run(folder.FullName, stop.Token, () =>
            {
                if (++acts == 1) File.WriteAllText(file, "ab");
                else stop.Cancel();
            });

            Assert.Equal(2, acts);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
