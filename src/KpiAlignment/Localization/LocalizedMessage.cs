using System.Globalization;
using KpiAlignment.Model;

namespace KpiAlignment.Localization;

/// <summary>What a finding says, in the language that is asked for.</summary>
/// <param name="Format">A composite format.</param>
/// <param name="Arguments">What goes into it; a <see cref="LocalizedText"/> is put into the language too.</param>
public sealed record LocalizedMessage(LocalizedText Format, ValueList<object> Arguments)
{
    /// <summary>The message for a reader of <paramref name="culture"/>.</summary>
    public string In(CultureInfo culture)
    {
        var arguments = Arguments.Select(a => a is LocalizedText text ? text.In(culture) : a).ToArray();
        return string.Format(culture, Format.In(culture), arguments);
    }

    /// <summary>The message in English.</summary>
    public override string ToString() => In(CultureInfo.InvariantCulture);
}
