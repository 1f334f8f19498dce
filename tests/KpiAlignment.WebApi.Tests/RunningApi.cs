using System.Net.Http.Headers;
using System.Threading.RateLimiting;
using KpiAlignment.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace KpiAlignment.WebApi.Tests;

/// <summary>The service on a port of its own, and a client of it.</summary>
public sealed class RunningApi : IAsyncDisposable
{
    public static string Dutch { get; } = Repository.Read("samples/organizations/voorbeeld.yaml");

    private readonly WebApplication app;

    private RunningApi(WebApplication app)
    {
        this.app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public ConcurrencyLimiter Turns => app.Services.GetRequiredService<ConcurrencyLimiter>();

    public static async Task<RunningApi> StartAsync(params string[] settings)
    {
        var app = Api.Create(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None", .. settings]);
        await app.StartAsync();
        return new RunningApi(app);
    }

    public Task<HttpResponseMessage> PostAsync(string yaml, string query = "", string? accept = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/organizations/report{query}") { Content = new StringContent(yaml, new MediaTypeHeaderValue("application/yaml", "utf-8")) };
        if (accept is not null) request.Headers.Add("Accept", accept);
        return Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
