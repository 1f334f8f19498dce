using System.Globalization;

namespace KpiAlignment.Localization;

/// <summary>A text that is put together when somebody reads it: most findings are only counted or compared.</summary>
internal sealed class DeferredText(Func<LocalizedText> make) : ILocalized
{
    private readonly Lazy<LocalizedText> text = new(make);

    /// <inheritdoc/>
    public string In(CultureInfo culture) => text.Value.In(culture);

    /// <summary>Whether the other says the same.</summary>
    public override bool Equals(object? obj) => obj is DeferredText other && other.text.Value == text.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => text.Value.GetHashCode();
}
