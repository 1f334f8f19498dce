using KpiAlignment.Analysis;

namespace KpiAlignment.Rules;

/// <summary>Holds what objectives on one metric aim at against each other.</summary>
internal static class Targets
{
    /// <summary>Whether some value satisfies both; said to be so where units differ or a target holds no number.</summary>
    public static bool CanBothHold(Objective first, Objective second) =>
        Wording.Differs(first.Kpi?.Unit, second.Kpi?.Unit)
        || RangeOf(first, second) is not { } mine
        || RangeOf(second, first) is not { } theirs
        || mine.Meets(theirs);

    /// <summary>Whether both give a target, and not the same one in other words.</summary>
    public static bool Differ(Objective first, Objective second) =>
        RangeOf(first, second) is { } mine && RangeOf(second, first) is { } theirs
            ? mine != theirs
            : Wording.Differs(first.Target?.Text, second.Target?.Text);

    /// <summary>The target as written, with its unit where the text lacks it.</summary>
    public static string Describe(Objective objective)
    {
        var text = objective.Target?.Text.Trim() ?? "";
        var unit = objective.Kpi?.Unit?.Trim() ?? "";
        if (text.Length == 0 || text.Contains(unit, StringComparison.OrdinalIgnoreCase)) return text.Length == 0 ? unit : text;
        return unit.StartsWith('%') ? text + unit : $"{text} {unit}";
    }

    /// <summary>What follows the last digit of the target: the unit of a target that carries its own.</summary>
    public static string? Tail(Objective objective) =>
        objective.Target?.Text is { } text && text.AsSpan().LastIndexOfAnyInRange('0', '9') is >= 0 and var last ? text[(last + 1)..].Trim(' ', '.', ',') : null;

    private static TargetRange? RangeOf(Objective objective, Objective other) =>
        objective.Target is { } target ? TargetRange.Of(target, objective.Direction ?? other.Direction) : null;
}
