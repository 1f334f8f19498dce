using KpiAlignment;
using KpiAlignment.DependencyInjection;
using KpiAlignment.Rules;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts the analyser into a container.</summary>
public static class KpiAlignmentServiceCollectionExtensions
{
    /// <summary>Adds an <see cref="AlignmentAnalyzer"/>, one for the container. Called again, it configures the same one further.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options; it runs when the analyser is first asked for, in the order of the calls.</param>
    public static KpiAlignmentBuilder AddKpiAlignment(this IServiceCollection services, Action<AlignmentOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null) services.AddSingleton(configure);
        services.TryAddSingleton(CreateAnalyzer);
        return new KpiAlignmentBuilder(services);
    }

    private static AlignmentAnalyzer CreateAnalyzer(IServiceProvider provider)
    {
        var options = new AlignmentOptions();
        foreach (var configure in provider.GetServices<Action<AlignmentOptions>>()) configure(options);
        return new AlignmentAnalyzer(options, provider.GetServices<IAlignmentRule>());
    }
}
