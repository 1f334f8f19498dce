using System.Threading.RateLimiting;
using KpiAlignment.WebApi.Endpoints;
using Microsoft.AspNetCore.Http.Features;

namespace KpiAlignment.WebApi;

/// <summary>The service: what it is made of and how requests go through it.</summary>
internal static class Api
{
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var configuration = builder.Configuration;
        var limits = configuration.GetSection("Limits").Get<Limits>() ?? new Limits();

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = limits.MaxBodyBytes);
        builder.Services.Configure<FormOptions>(form => (form.MultipartBodyLengthLimit, form.ValueCountLimit) = (limits.MaxBodyBytes, limits.MaxFiles));
        builder.Services.AddSingleton(limits);
        builder.Services.AddSingleton(_ => new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = limits.AnalysesAtOnce, QueueLimit = limits.MaxWaiting }));
        builder.Services.AddKpiAlignment(configuration.GetSection("KpiAlignment").Bind);
        builder.Services.AddProblemDetails();
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = Problems.Timeout(limits));
        builder.Services.AddHealthChecks();
        builder.Services.AddOpenApi();

        var app = builder.Build();
        app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = Problems.StatusOf });
        app.UseStatusCodePages();
        app.UseRequestTimeouts();
        app.MapReports();
        app.MapRules();
        app.MapHealthChecks("/health");
        app.MapOpenApi();
        // Options that can't be used are told at the start, not to the first who asks.
        _ = app.Services.GetRequiredService<AlignmentAnalyzer>();
        return app;
    }
}
