using System.Text.Json;
using System.Text.Json.Serialization;
using KpiAlignment.Localization;
using KpiAlignment.Rules;

namespace KpiAlignment.Console;

/// <summary>A rule as <c>rules --format json</c> has it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name in one word.</param>
/// <param name="Title">What is wrong, by language.</param>
/// <param name="Severity">The severity of every finding; absent where the strength decides.</param>
/// <param name="MaxSeverity">The severity that no finding exceeds.</param>
internal sealed record RuleRow(string Id, string Name, RuleTitle Title, string? Severity, string MaxSeverity)
{
    public static RuleRow Of(RuleDescriptor rule) => new(rule.Id, rule.Name, RuleTitle.Of(rule.Title), rule.FixedSeverity is { } severity ? Word(severity) : null, Word(rule.FixedSeverity ?? rule.MaxSeverity));

    private static string Word(Severity severity) => JsonNamingPolicy.CamelCase.ConvertName(severity.ToString());
}

/// <summary>A title in both languages.</summary>
internal sealed record RuleTitle(string En, string? Nl)
{
    public static RuleTitle Of(LocalizedText title) => new(title.English, title.Dutch);
}

[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RuleRow[]))]
internal sealed partial class RuleRowContext : JsonSerializerContext;
