using System.Globalization;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;

namespace KpiAlignment.WebApi;

/// <summary>What is told when there is no report, as problem details (RFC 9457).</summary>
internal static class Problems
{
    /// <summary>The request asks for what there isn't.</summary>
    public static ProblemHttpResult BadRequest(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);

    /// <summary>There is no report of a kind that the caller accepts.</summary>
    public static ProblemHttpResult NotAcceptable(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status406NotAcceptable);

    /// <summary>The files can't be used; the diagnostics say where and why.</summary>
    public static ProblemHttpResult Unusable(ValueList<LoadDiagnostic> diagnostics, CultureInfo culture) => TypedResults.Problem(
        "The organisation can't be analysed; see the diagnostics.",
        statusCode: StatusCodes.Status422UnprocessableEntity,
        extensions: new Dictionary<string, object?> { ["diagnostics"] = diagnostics.Select(d => Diagnostic.Of(d, culture)).ToArray() });

    /// <summary>So many wait already that this one had better come back.</summary>
    public static ProblemHttpResult Busy() => TypedResults.Problem("Too many analyses wait for their turn; try again in a while.", statusCode: StatusCodes.Status503ServiceUnavailable);

    /// <summary>The status of a request that an exception ended: what the server refused to read is the caller's fault.</summary>
    public static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>Ends a request that takes too long, and says so.</summary>
    public static RequestTimeoutPolicy Timeout(Limits limits) => new()
    {
        Timeout = limits.Timeout,
        TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        WriteTimeoutResponse = async context => await context.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = new ProblemDetails
            {
                Status = StatusCodes.Status503ServiceUnavailable,
                Detail = $"The analysis took more than {limits.Timeout.TotalSeconds:0.###} s and was stopped.",
            },
        }),
    };
}
