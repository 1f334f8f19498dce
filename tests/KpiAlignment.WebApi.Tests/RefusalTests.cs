using System.Net;
using System.Text.Json;

namespace KpiAlignment.WebApi.Tests;

public class RefusalTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    [Fact]
    public async Task Bad_yaml_is_told_with_its_diagnostics()
    {
        using var problem = await ProblemAsync(await fixture.Api.PostAsync("organization: X\ndepartments:\n  - nam: Sales\n"), HttpStatusCode.UnprocessableEntity);

        var first = problem.RootElement.GetProperty("diagnostics")[0];
        Assert.StartsWith("KPA0", first.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal(3, first.GetProperty("line").GetInt32());
        Assert.Equal("organization.yaml", first.GetProperty("file").GetString());
    }

    [Theory]
    [InlineData("", "language: nl\n", "Een afdeling kent geen sleutel 'nam'")]
    [InlineData("?lang=nl", "", "Een afdeling kent geen sleutel 'nam'")]
    [InlineData("", "", "A department has no key 'nam'")]
    public async Task Diagnostics_are_told_in_the_language_that_is_asked_for(string query, string language, string told)
    {
        using var problem = await ProblemAsync(await fixture.Api.PostAsync($"organization: X\n{language}departments:\n  - nam: Sales\n", query: query), HttpStatusCode.UnprocessableEntity);

        Assert.Contains(problem.RootElement.GetProperty("diagnostics").EnumerateArray(), d => d.GetProperty("message").GetString()!.StartsWith(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?format=docx", null, HttpStatusCode.BadRequest)]
    [InlineData("?lang=fr", null, HttpStatusCode.BadRequest)]
    [InlineData("", "image/png", HttpStatusCode.NotAcceptable)]
    [InlineData("", "text/plain", HttpStatusCode.NotAcceptable)]
    public async Task What_there_is_not_is_refused(string query, string? accept, HttpStatusCode status) =>
        (await ProblemAsync(await fixture.Api.PostAsync(RunningApi.Dutch, query, accept), status)).Dispose();

    [Fact]
    public async Task An_empty_form_is_refused()
    {
        using var form = new MultipartFormDataContent { { new StringContent("x"), "note" } };

        (await ProblemAsync(await fixture.Api.Client.PostAsync("/organizations/report", form), HttpStatusCode.BadRequest)).Dispose();
    }

    [Fact]
    public async Task A_form_that_breaks_off_is_refused()
    {
        using var form = new StringContent("no boundary");
        form.Headers.ContentType = new("multipart/form-data");

        (await ProblemAsync(await fixture.Api.Client.PostAsync("/organizations/report", form), HttpStatusCode.BadRequest)).Dispose();
    }

    [Fact]
    public async Task Too_large_a_body_is_refused()
    {
        await using var small = await RunningApi.StartAsync("--Limits:MaxBodyBytes=1000");

        (await ProblemAsync(await small.PostAsync(new string('#', 2000)), HttpStatusCode.RequestEntityTooLarge)).Dispose();
    }

    [Fact]
    public async Task Too_many_files_are_refused()
    {
        await using var few = await RunningApi.StartAsync("--Limits:MaxFiles=1");
        using var form = new MultipartFormDataContent { { new StringContent("organization: X"), "files", "a.yaml" }, { new StringContent("mission: Y"), "files", "b.yaml" } };

        (await ProblemAsync(await few.Client.PostAsync("/organizations/report", form), HttpStatusCode.BadRequest)).Dispose();
    }

    [Fact]
    public async Task What_takes_too_long_is_stopped()
    {
        await using var hasty = await RunningApi.StartAsync("--Limits:Timeout=00:00:00.001");

        using var problem = await ProblemAsync(await hasty.PostAsync(RunningApi.Dutch), HttpStatusCode.ServiceUnavailable);

        Assert.Contains("0.001 s", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_when_too_many_wait_is_turned_away()
    {
        await using var busy = await RunningApi.StartAsync("--Limits:AnalysesAtOnce=1", "--Limits:MaxWaiting=0");
        using (busy.Turns.AttemptAcquire())
        {
            using var problem = await ProblemAsync(await busy.PostAsync(RunningApi.Dutch), HttpStatusCode.ServiceUnavailable);
            Assert.Contains("again", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, (await busy.PostAsync(RunningApi.Dutch)).StatusCode);
    }

    private static async Task<JsonDocument> ProblemAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
        return problem;
    }
}
