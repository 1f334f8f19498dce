using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using KpiAlignment.Tests;

namespace KpiAlignment.WebApi.Tests;

/// <summary>Holds <c>docs/embedding.md</c> to the service: what it shows with <c>curl</c> is sent as curl would send it.</summary>
public partial class EmbeddingPageTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    // Files that the page names and nobody has.
    private static readonly Dictionary<string, string> parts = new()
    {
        ["goals.yaml"] = "organization: Northwind\ngoals:\n  - { name: Growth, metric: Revenue }\n",
        ["sales.yaml"] = "departments:\n  - { name: Sales, kpis: [Closed deals] }\n  - { name: Marketing, kpis: [Number of leads] }\n",
    };

    public static TheoryData<string> Commands() => [.. Command().Matches(Repository.Read("docs/embedding.md")).Select(m => m.Value)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task What_curl_sends_is_answered(string command)
    {
        var response = await fixture.Api.Client.SendAsync(RequestOf(command));

        var answer = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, answer);
        Assert.Contains(command.Contains("text/html", StringComparison.Ordinal) ? "text/html" : "json", response.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_shows_each_way_to_ask() => Assert.Equal(5, Commands().Count);

    private static HttpRequestMessage RequestOf(string command)
    {
        var words = Word().Matches(command.Split(" > ")[0]).Select(m => m.Value.Trim('\'')).Skip(1).ToList();
        var address = words.Single(w => w.StartsWith("localhost:5000/", StringComparison.Ordinal))["localhost:5000".Length..];
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        var form = new MultipartFormDataContent();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == "-H") request.Headers.Add(words[i + 1].Split(": ")[0], words[i + 1].Split(": ")[1]);
            if (words[i] == "--data-binary") request.Content = new StringContent(Repository.Read(words[i + 1][1..]), new MediaTypeHeaderValue("application/x-www-form-urlencoded"));
            if (words[i] == "-F") form.Add(new StringContent(parts[words[i + 1].Split('@')[1]]), words[i + 1].Split("=@")[0], words[i + 1].Split("=@")[1]);
        }

        if (form.Any()) request.Content = form;
        if (request.Content is not null) request.Method = HttpMethod.Post;
        return request;
    }

    [GeneratedRegex("^curl .*$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"'[^']*'|\S+")]
    private static partial Regex Word();
}
