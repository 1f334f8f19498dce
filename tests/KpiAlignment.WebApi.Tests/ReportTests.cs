using System.Net;
using System.Text.Json;
using KpiAlignment.Reporting;

namespace KpiAlignment.WebApi.Tests;

public class ReportTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    public static TheoryData<string> Formats { get; } = [.. ReportWriters.All.Select(w => w.Format)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Every_format_can_be_asked_for_by_its_word(string format)
    {
        var response = await fixture.Api.PostAsync(RunningApi.Dutch, $"?format={format}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("utf-8", response.Content.Headers.ContentType!.CharSet);
        Assert.Contains("Marketing", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("application/json;q=0.1, application/sarif+json", "application/sarif+json")]
    [InlineData("text/markdown", "text/markdown")]
    [InlineData("application/xml", "application/xml")]
    public async Task The_accept_header_chooses_the_format(string? accept, string mediaType) =>
        Assert.Equal(mediaType, (await fixture.Api.PostAsync(RunningApi.Dutch, accept: accept)).Content.Headers.ContentType!.MediaType);

    [Fact]
    public async Task The_report_is_json_that_the_library_writes()
    {
        using var json = JsonDocument.Parse(await (await fixture.Api.PostAsync(RunningApi.Dutch)).Content.ReadAsStringAsync());

        Assert.NotEmpty(json.RootElement.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task The_language_is_the_files_own_unless_another_is_asked_for()
    {
        Assert.Contains("Samenhang", await TextAsync(""), StringComparison.Ordinal);
        Assert.Equal(await TextAsync(""), await TextAsync("?lang=nl"));
        Assert.NotEqual(await TextAsync(""), await TextAsync("?lang=en"));

        async Task<string> TextAsync(string query) => await (await fixture.Api.PostAsync(RunningApi.Dutch, query, "text/markdown")).Content.ReadAsStringAsync();
    }

    [Fact]
    public async Task Several_files_make_one_organisation()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("organization: Example\ndepartments:\n  - name: Marketing\n    kpis: [Number of leads]\n"), "files", "a.yaml" },
            { new StringContent("departments:\n  - name: Sales\n    kpis: [Lead quality]\n"), "files", "b.yaml" },
        };

        var response = await fixture.Api.Client.PostAsync("/organizations/report", form);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("b.yaml", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_at_once_get_the_same_bytes()
    {
        var reports = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ => await (await fixture.Api.PostAsync(RunningApi.Dutch)).Content.ReadAsByteArrayAsync()));

        Assert.All(reports, report => Assert.Equal(reports[0], report));
    }
}
