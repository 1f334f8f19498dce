using KpiAlignment.Localization;

namespace KpiAlignment.Loading.Binding;

/// <summary>The numbers that a key takes.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
/// <param name="Words">The range as messages call it.</param>
internal sealed record NumberRange(double Least, double Most, ILocalized Words)
{
    public static NumberRange Any { get; } = new(double.MinValue, double.MaxValue, LoadTexts.Later("Range.Any"));

    public static NumberRange AboveZero { get; } = new(double.Epsilon, double.MaxValue, LoadTexts.Later("Range.AboveZero"));

    public static NumberRange ZeroOrMore { get; } = new(0, double.MaxValue, LoadTexts.Later("Range.ZeroOrMore"));

    public static NumberRange Weeks { get; } = new(double.Epsilon, double.MaxValue, LoadTexts.Later("Range.Weeks"));

    public static NumberRange Year { get; } = new(1900, 2200, LoadTexts.Later("Range.Year"));

    public static NumberRange Score { get; } = new(0, 10, LoadTexts.Later("Range.Score"));

    public static NumberRange Strength { get; } = new(double.Epsilon, 1, LoadTexts.Later("Range.Strength"));
}
