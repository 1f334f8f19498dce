using System.Globalization;
using System.Resources;

namespace KpiAlignment.Localization;

/// <summary>The texts of one resource in both languages.</summary>
internal sealed class ResourceTexts(string baseName)
{
    private readonly ResourceManager resources = new(baseName, typeof(ResourceTexts).Assembly);

    public LocalizedText Get(string key) => Find(key) ?? throw new ArgumentException($"There is no text '{key}'.", nameof(key));

    public LocalizedText? Find(string key) => resources.GetString(key, LocalizedText.EnglishCulture) is { } english
        ? new LocalizedText(english, resources.GetString(key, LocalizedText.DutchCulture))
        : null;

    /// <summary>The text with what goes into it.</summary>
    public LocalizedMessage Say(string key, params object[] arguments) => new(Get(key), arguments);

    /// <summary>A text for a part of messages, looked up when one of them is read.</summary>
    public ILocalized Later(string key) => new DeferredText(() => Get(key));
}
