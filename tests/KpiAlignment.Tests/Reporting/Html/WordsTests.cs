using System.Globalization;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Reporting.Html;

namespace KpiAlignment.Tests.Reporting.Html;

public class WordsTests
{
    private readonly Words words = new(CultureInfo.GetCultureInfo("nl"));

    [Fact]
    public void Everything_that_has_a_word_of_its_own_has_one()
    {
        string[] keys =
        [
            .. Enum.GetNames<ProposalKind>().Select(k => $"Kind.{k}"),
            .. Enum.GetNames<Evidence>().Select(e => $"Evidence.{e}"),
            .. Enum.GetNames<DiagnosticSeverity>().Select(s => $"Diagnostic.{s}"),
        ];

        Assert.All(keys, key => Assert.NotEqual("", words[key]));
    }
}
