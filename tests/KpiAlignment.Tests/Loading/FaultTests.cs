using System.Globalization;
using KpiAlignment.Loading;

namespace KpiAlignment.Tests.Loading;

/// <summary>Each file of TestData/Loading/faults has the faults that its name says, and beside it what the loader is to say of them.</summary>
public class FaultTests
{
    public static TheoryData<string> Faults => LoadingFiles.Names("faults");

    [Theory]
    [MemberData(nameof(Faults))]
    public void Golden_of_what_is_wrong_and_where(string fault)
    {
        var path = Path.Combine(LoadingFiles.Folder, "faults", fault + ".yaml").Replace('\\', '/');

        var result = OrganizationLoader.Load(path);

        Golden.Verify($"tests/KpiAlignment.Tests/TestData/Loading/faults/{fault}.expected", LoadingFiles.Describe(path, result, CultureInfo.InvariantCulture));
        Assert.Equal(result.Organization is null, result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
    }

    // The English stands beside each file; the Dutch all in one, to be read as a text.
    [Fact]
    public void Golden_of_what_is_said_in_Dutch()
    {
        var said = Directory.EnumerateFiles(Path.Combine(LoadingFiles.Folder, "faults"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(f => f.Replace('\\', '/'))
            .Select(f => $"{Path.GetFileName(f)}\n{LoadingFiles.Describe(f, OrganizationLoader.Load(f), CultureInfo.GetCultureInfo("nl"))}");

        Golden.Verify("tests/KpiAlignment.Tests/TestData/Loading/faults.nl.txt", string.Join('\n', said));
    }

    [Fact]
    public void Every_id_about_what_a_file_says_has_an_example()
    {
        // What can't be a file of the repository: an unreadable file, and one that exceeds a limit. What only an analysis can tell.
        string[] elsewhere = [DiagnosticIds.Unreadable, DiagnosticIds.LimitExceeded, DiagnosticIds.SuppressionExpired, DiagnosticIds.SuppressionUnused];
        var expected = Directory.EnumerateFiles(Path.Combine(LoadingFiles.Folder, "faults"), "*.expected").Select(File.ReadAllText).ToArray();

        var missing = LoadingFiles.Ids.Except(elsewhere).Where(id => !expected.Any(e => e.Contains($" {id}: ", StringComparison.Ordinal)));

        Assert.Empty(missing);
    }

    [Fact]
    public void A_suggestion_can_be_taken_over_as_it_is()
    {
        var result = OrganizationLoader.Parse("organisation: X\ndepartments: [A]\n");

        var unknown = Assert.Single(result.Diagnostics, d => d.Id == DiagnosticIds.UnknownKey);
        Assert.Equal("organization", unknown.Suggestion);
        Assert.EndsWith("Did you mean 'organization'?", $"{unknown.Message}", StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_loaded_of_a_broken_file_does_not_make_references_of_others_dangle()
    {
        var result = OrganizationLoader.ParseAll(
        [
            ("a.yaml", "organization: X\ndepartments: [A]\nhandoffs:\n  - { from: A, to: B, deliverable: d }\n"),
            ("b.yaml", "departments: [B\nmission: m\n"),
        ]);

        Assert.Equal(["b.yaml KPA004"], result.Diagnostics.Select(d => $"{d.Location.File} {d.Id}"));
    }
}
