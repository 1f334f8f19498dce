using System.Text.RegularExpressions;
using KpiAlignment.Catalog.Naming;
using KpiAlignment.Model;

namespace KpiAlignment.Rules;

/// <summary>The values that satisfy a target, both ends included.</summary>
internal readonly partial record struct TargetRange(double Low, double High)
{
    /// <summary>The range of a target, or <see langword="null"/> where it holds no number.</summary>
    /// <param name="target">The target: a range ("40 to 60"), a bound in words ("at least 95%") or a number.</param>
    /// <param name="direction">Which way the objective goes; it makes a bare number a bound.</param>
    public static TargetRange? Of(Target target, Direction? direction)
    {
        if (Between().Match(target.Text) is { Success: true } between
            && Target.Parse(between.Groups["low"].Value).Value is { } low
            && Target.Parse(between.Groups["high"].Value).Value is { } high
            && low <= high)
        {
            return new TargetRange(low, high);
        }

        if (target.Value is not { } value || double.IsNaN(value)) return null;
        return (TargetWording.DirectionOf(target.Text) ?? direction) switch
        {
            Direction.Increase => new TargetRange(value, double.PositiveInfinity),
            Direction.Decrease => new TargetRange(double.NegativeInfinity, value),
            _ => new TargetRange(value, value),
        };
    }

    /// <summary>Whether a value satisfies both.</summary>
    public bool Meets(TargetRange other) => Low <= other.High && other.Low <= High;

    [GeneratedRegex(@"(?<low>\d[\d.,]*)\s*%?\s*(?:-|–|\bto\b|\btot\b|\bt/m\b|\band\b|\ben\b)\s*(?<high>\d[\d.,]*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Between();
}
