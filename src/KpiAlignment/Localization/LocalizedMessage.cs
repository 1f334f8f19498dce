using System.Globalization;

namespace KpiAlignment.Localization;

/// <summary>What a finding says, in the language that is asked for.</summary>
/// <param name="Format">A composite format.</param>
/// <param name="Arguments">What goes into it; a <see cref="LocalizedText"/> is put into the language too.</param>
public sealed record LocalizedMessage(LocalizedText Format, IReadOnlyList<object> Arguments) : ILocalized
{
    /// <summary>What goes into the format; a <see cref="LocalizedText"/> is put into the language too.</summary>
    public IReadOnlyList<object> Arguments { get; init => field = [.. value]; } = [.. Arguments];

    /// <summary>The message for a reader of <paramref name="culture"/>.</summary>
    public string In(CultureInfo culture)
    {
        var arguments = Arguments.Select(a => a is ILocalized text ? text.In(culture) : a).ToArray();
        return string.Format(culture, Format.In(culture), arguments);
    }

    /// <summary>The message in English.</summary>
    public override string ToString() => In(CultureInfo.InvariantCulture);

    /// <summary>Whether the other says the same of the same.</summary>
    public bool Equals(LocalizedMessage? other) => other is not null && Format == other.Format && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => Format.GetHashCode();
}
