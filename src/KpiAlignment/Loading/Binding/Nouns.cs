using KpiAlignment.Localization;

namespace KpiAlignment.Loading.Binding;

/// <summary>What messages call the elements of a file.</summary>
internal static class Nouns
{
    public static ILocalized File { get; } = LoadTexts.Later("Noun.File");

    public static ILocalized Goal { get; } = LoadTexts.Later("Noun.Goal");

    public static ILocalized Department { get; } = LoadTexts.Later("Noun.Department");

    public static ILocalized Kpi { get; } = LoadTexts.Later("Noun.Kpi");

    public static ILocalized Incentive { get; } = LoadTexts.Later("Noun.Incentive");

    public static ILocalized Question { get; } = LoadTexts.Later("Noun.Question");

    public static ILocalized Metric { get; } = LoadTexts.Later("Noun.Metric");

    public static ILocalized Influence { get; } = LoadTexts.Later("Noun.Influence");

    public static ILocalized Handoff { get; } = LoadTexts.Later("Noun.Handoff");

    public static ILocalized Agreement { get; } = LoadTexts.Later("Noun.Agreement");

    public static ILocalized Channel { get; } = LoadTexts.Later("Noun.Channel");

    public static ILocalized Project { get; } = LoadTexts.Later("Noun.Project");

    public static ILocalized Knowledge { get; } = LoadTexts.Later("Noun.Knowledge");

    public static ILocalized Holder { get; } = LoadTexts.Later("Noun.Holder");

    public static ILocalized Friction { get; } = LoadTexts.Later("Noun.Friction");

    public static ILocalized Survey { get; } = LoadTexts.Later("Noun.Survey");
}
