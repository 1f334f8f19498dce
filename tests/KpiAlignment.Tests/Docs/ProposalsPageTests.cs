using System.Text.RegularExpressions;
using KpiAlignment.Proposals;
using KpiAlignment.Tests.Samples;

namespace KpiAlignment.Tests.Docs;

public partial class ProposalsPageTests
{
    private static readonly Dictionary<string, string> rows = Row().Matches(Repository.Read("docs/proposals.md")).ToDictionary(r => r.Groups["kind"].Value, r => r.Groups["verified"].Value);

    [Fact]
    public void Lists_every_kind() => Assert.Equal(Enum.GetNames<ProposalKind>().Order(StringComparer.Ordinal), rows.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("voorbeeld.yaml")]
    [InlineData("example.yaml")]
    [InlineData("manufacturer.yaml")]
    [InlineData("gemeente.yaml")]
    [InlineData("gitlab-2022.yaml")]
    public void Says_rightly_what_is_verified(string sample) => Assert.All(
        Sample.Analyze(sample).Proposals,
        p => Assert.True(rows[$"{p.Kind}"].StartsWith("yes;", StringComparison.Ordinal) || rows[$"{p.Kind}"] == (p.IsVerified ? "yes" : "no"), p.Id));

    [GeneratedRegex(@"^\| `(?<kind>\w+)` \|.*\| (?<verified>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
