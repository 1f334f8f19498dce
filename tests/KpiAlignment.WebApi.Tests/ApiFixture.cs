namespace KpiAlignment.WebApi.Tests;

/// <summary>The service as it is configured by default, for the tests of a class.</summary>
public sealed class ApiFixture : IAsyncLifetime
{
    public RunningApi Api { get; private set; } = null!;

    public async Task InitializeAsync() => Api = await RunningApi.StartAsync();

    public async Task DisposeAsync() => await Api.DisposeAsync();
}
