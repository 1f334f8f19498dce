using System.Net;
using KpiAlignment.Loading;

namespace KpiAlignment.Benchmarks.Soak;

/// <summary>One of the things that the service is asked for again and again.</summary>
/// <param name="Kind">What it is called in the table.</param>
/// <param name="Query">The format and the language that are asked for.</param>
/// <param name="Body">What is sent.</param>
/// <param name="Expected">What the service must answer.</param>
internal sealed record SoakRequest(string Kind, string Query, string Body, HttpStatusCode Expected)
{
    private static readonly string[] Formats = ["json", "html", "markdown", "sarif", "junit", "mermaid"];

    /// <summary>The sample organisations in all formats and both languages, organisations that are generated, and files that must be refused.</summary>
    public static SoakRequest[] All(string samples) =>
    [
        .. from file in Directory.GetFiles(samples, "*.yaml").Order(StringComparer.Ordinal)
           from format in Formats
           from language in new[] { "en", "nl" }
           select new SoakRequest(Path.GetFileNameWithoutExtension(file), $"?format={format}&lang={language}", File.ReadAllText(file), HttpStatusCode.OK),
        .. from size in new[] { 50, 200, 1_000 }
           from format in Formats
           select new SoakRequest($"{size} KPIs, generated", $"?format={format}", OrganizationWriter.ToYaml(ClusteredOrganization.Generate(size)), HttpStatusCode.OK),
        new SoakRequest("refused: a fault", "", "organization: X\ndepartments:\n  - nam: Y\n", HttpStatusCode.UnprocessableEntity),
        new SoakRequest("refused: too deep", "", $"organization: {new string('[', 100_000)}", HttpStatusCode.UnprocessableEntity),
    ];
}
