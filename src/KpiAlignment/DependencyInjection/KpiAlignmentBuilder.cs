using System.Diagnostics.CodeAnalysis;
using KpiAlignment.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KpiAlignment.DependencyInjection;

/// <summary>Adds to the analyser of a container.</summary>
public sealed class KpiAlignmentBuilder
{
    internal KpiAlignmentBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the container.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a rule of one's own; the container makes it. Adding it twice is adding it once.</summary>
    public KpiAlignmentBuilder AddRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRule>()
        where TRule : class, IAlignmentRule
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IAlignmentRule, TRule>());
        return this;
    }

    /// <summary>Adds a rule of one's own.</summary>
    public KpiAlignmentBuilder AddRule(IAlignmentRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Services.AddSingleton(rule);
        return this;
    }
}
