using KpiAlignment.Loading.Binding;
using KpiAlignment.Loading.Yaml;

namespace KpiAlignment.Loading;

/// <summary>What one file holds of an organisation, and what is wrong with it; files are read side by side.</summary>
internal sealed class FilePart(LoadOptions options, CancellationToken cancellationToken)
{
    /// <summary>A file that isn't there, and may hold anything.</summary>
    public static FilePart Missing { get; } = new(LoadOptions.Default, CancellationToken.None) { Parts = { HasGaps = true } };

    public OrganizationParts Parts { get; } = new();

    public DiagnosticBag Diagnostics { get; } = new(options.MaxDiagnostics);

    public void Read(string path)
    {
        if (OrganizationFiles.Read(path, options, Diagnostics) is { } bytes) Bind(path, binder => YamlReader.Read(bytes, path, options, Diagnostics, binder, cancellationToken));
        else Parts.HasGaps = true;
    }

    public void Read(string name, string text) => Bind(name, binder => YamlReader.Read(text, name, options, Diagnostics, binder, cancellationToken));

    private void Bind(string file, Func<OrganizationBinder, YamlDocument> read)
    {
        var binder = new OrganizationBinder(Parts, Diagnostics);
        var document = read(binder);
        Parts.HasGaps |= !document.IsComplete;
        if (document.Root is not { } root) return;
        binder.Bind(root);
        if (document.IsComplete) Parts.Suppressions.AddRange(SuppressionReader.Read(document.Text, file, Diagnostics));
    }
}
