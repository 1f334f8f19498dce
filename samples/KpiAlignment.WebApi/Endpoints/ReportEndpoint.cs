using System.Globalization;
using System.Text;
using System.Threading.RateLimiting;
using KpiAlignment.Loading;
using KpiAlignment.Reporting;
using Microsoft.Net.Http.Headers;

namespace KpiAlignment.WebApi.Endpoints;

/// <summary><c>POST /organizations/report</c>: analyses the organisation that is sent, and keeps nothing of it.</summary>
internal static class ReportEndpoint
{
    public static void MapReports(this IEndpointRouteBuilder routes) => routes.MapPost("/organizations/report", ReportAsync)
        .WithName("report")
        .WithSummary("Finds who works against whom, why, and what to share instead.")
        .WithDescription($"The body is YAML, or a form with a file per part. The Accept header chooses the format, or 'format' by its word: {ReportFormats.Words}; JSON where neither does. 'lang' is nl or en; the organisation's own where it is left out.")
        .AddOpenApiOperationTransformer(RequestBodies.Describe)
        .Produces(StatusCodes.Status200OK, typeof(string), "application/json", [.. ReportFormats.MediaTypes])
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status406NotAcceptable)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> ReportAsync(
        HttpRequest request, AlignmentAnalyzer analyzer, Limits limits, ConcurrencyLimiter turns, CancellationToken cancellationToken, string? format = null, string? lang = null)
    {
        if (lang is not (null or "nl" or "en")) return Problems.BadRequest($"There is no report in '{lang}'; ask for nl or en.");
        var writer = format is null ? ReportFormats.Negotiate(request.GetTypedHeaders().Accept) : ReportFormats.Find(format);
        if (writer is null)
        {
            return format is null
                ? Problems.NotAcceptable($"There are reports as {string.Join(", ", ReportFormats.MediaTypes)}.")
                : Problems.BadRequest($"There is no format '{format}'; ask for {ReportFormats.Words}.");
        }

        var files = await SentFiles.ReadAsync(request, cancellationToken);
        if (files.Count == 0 || files.Count > limits.MaxFiles) return Problems.BadRequest($"Send 1 to {limits.MaxFiles} files; these are {files.Count}.");
        // Only what keeps a processor busy waits for its turn: neither who sends slowly nor who reads slowly holds up the others.
        using var turn = await turns.AcquireAsync(1, cancellationToken);
        if (!turn.IsAcquired) return Problems.Busy();
        var loaded = OrganizationLoader.ParseAll(files, limits.ToLoadOptions(), cancellationToken);
        var culture = CultureInfo.GetCultureInfo(lang ?? loaded.Language ?? "en");
        if (loaded.Organization is not { } organization) return Problems.Unusable(loaded.Diagnostics, culture);
        var report = analyzer.Analyze(organization, cancellationToken);
        var content = new ReportContent
        {
            Report = report,
            Diagnostics = [.. loaded.Diagnostics, .. report.Diagnostics],
            Culture = culture,
        };
        request.HttpContext.Response.Headers[HeaderNames.Vary] = HeaderNames.Accept;
        return TypedResults.Text(writer.ToText(content), ReportFormats.MediaTypeOf(writer), Encoding.UTF8);
    }
}
