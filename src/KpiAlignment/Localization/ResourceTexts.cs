using System.Globalization;
using System.Resources;

namespace KpiAlignment.Localization;

/// <summary>The texts of one resource in both languages.</summary>
internal sealed class ResourceTexts(string baseName)
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl");
    private readonly ResourceManager resources = new(baseName, typeof(ResourceTexts).Assembly);

    public LocalizedText Get(string key) => new(
        resources.GetString(key, CultureInfo.InvariantCulture) ?? throw new ArgumentException($"There is no text '{key}'.", nameof(key)),
        resources.GetString(key, Dutch));
}
