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

    /// <summary>Lays a catalogue of one's own, a file or a folder, over what is known already, in the order of the calls.</summary>
    /// <remarks>It is read when the analyser is first asked for; a catalogue that can't be used is then an <see cref="InvalidOperationException"/> that says why.</remarks>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public KpiAlignmentBuilder AddCatalog(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Services.AddSingleton<Action<AlignmentOptions>>(options => OptionFiles.AddCatalog(path, options));
        return this;
    }

    /// <summary>Applies a settings file, with the catalogues and the baseline that it names, in the order of the calls.</summary>
    /// <remarks>It is read when the analyser is first asked for; a file that can't be used is then an <see cref="InvalidOperationException"/> that says why.</remarks>
    /// <exception cref="ArgumentException"><paramref name="file"/> is empty.</exception>
    public KpiAlignmentBuilder AddSettings(string file)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        Services.AddSingleton<Action<AlignmentOptions>>(provider =>
            options => OptionFiles.AddSettings(file, options, provider.GetServices<IAlignmentRule>().Select(r => r.Descriptor.Id)));
        return this;
    }
}
