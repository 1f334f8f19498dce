using System.Net;
using System.Text.Json;

namespace KpiAlignment.WebApi.Tests;

public class ServiceTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    [Fact]
    public async Task It_says_that_it_is_healthy() => Assert.Equal("Healthy", await fixture.Api.Client.GetStringAsync("/health"));

    [Fact]
    public async Task It_lists_its_rules_in_both_languages()
    {
        using var english = JsonDocument.Parse(await fixture.Api.Client.GetStringAsync("/rules"));
        using var dutch = JsonDocument.Parse(await fixture.Api.Client.GetStringAsync("/rules?lang=nl"));

        Assert.Equal(AlignmentAnalyzer.Default.Rules.Select(r => r.Id), english.RootElement.EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        Assert.NotEqual(english.RootElement[0].GetProperty("title").GetString(), dutch.RootElement[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task It_explains_a_rule()
    {
        using var rule = JsonDocument.Parse(await fixture.Api.Client.GetStringAsync("/rules/kpa103"));

        Assert.Equal("TugOfWar", rule.RootElement.GetProperty("name").GetString());
        Assert.Contains("## Why it matters", rule.RootElement.GetProperty("page").GetString(), StringComparison.Ordinal);
        using var dutch = JsonDocument.Parse(await fixture.Api.Client.GetStringAsync("/rules/kpa103?lang=nl"));
        Assert.Contains("## Waarom het ertoe doet", dutch.RootElement.GetProperty("page").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_is_not_there_is_not_found()
    {
        var response = await fixture.Api.Client.GetAsync("/rules/KPA999");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task It_describes_itself()
    {
        using var document = JsonDocument.Parse(await fixture.Api.Client.GetStringAsync("/openapi/v1.json"));
        var paths = document.RootElement.GetProperty("paths");

        Assert.Equal(["/organizations/report", "/rules", "/rules/{id}"], paths.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        var report = paths.GetProperty("/organizations/report").GetProperty("post");
        Assert.Equal(["application/yaml", "multipart/form-data"], report.GetProperty("requestBody").GetProperty("content").EnumerateObject().Select(c => c.Name));
        Assert.Equal(["200", "400", "406", "413", "422", "503"], report.GetProperty("responses").EnumerateObject().Select(r => r.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["format", "lang"], report.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Its_options_come_from_the_configuration()
    {
        await using var strict = await RunningApi.StartAsync("--KpiAlignment:Severities:KPA103=None");

        var report = await (await strict.PostAsync(RunningApi.Dutch)).Content.ReadAsStringAsync();

        Assert.DoesNotContain("\"KPA103\"", JsonDocument.Parse(report).RootElement.GetProperty("findings").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_that_cannot_be_are_told_at_the_start() =>
        await Assert.ThrowsAsync<ArgumentException>(() => RunningApi.StartAsync("--KpiAlignment:Severities:KPA999=None"));
}
