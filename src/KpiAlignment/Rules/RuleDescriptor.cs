using KpiAlignment.Localization;

namespace KpiAlignment.Rules;

/// <summary>What is known of a rule apart from any organisation.</summary>
public sealed record RuleDescriptor
{
    /// <summary>The id, such as <c>KPA101</c>; ids that start with KPA are the product's own.</summary>
    public required string Id { get; init; }

    /// <summary>The name in English, in one word.</summary>
    public required string Name { get; init; }

    /// <summary>What fault the rule finds, in one line.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The message of a finding, as a composite format.</summary>
    public required LocalizedText MessageFormat { get; init; }

    /// <summary>The severity of every finding, or <see langword="null"/> to judge each by its strength.</summary>
    public Severity? FixedSeverity { get; init; }

    /// <summary>The severity that no finding of the rule exceeds unless the options say so.</summary>
    public Severity MaxSeverity { get; init; } = Severity.Error;

    /// <summary>How much of an organisation it has to look at; all of it unless the rule says so.</summary>
    public RuleReach Reach { get; init; }

    /// <summary>Where on the web more is told about the rule; <see langword="null"/> where nothing is. The pages of the product's own rules come with it.</summary>
    public Uri? HelpLink { get; init; }

    // The texts of the product's own rules are in resources, by id.
    internal static RuleDescriptor OfProduct(string id, string name, Severity? severity = null, Severity max = Severity.Error, RuleReach reach = RuleReach.Departments) => new()
    {
        Id = id,
        Name = name,
        Title = RuleTexts.Get($"{id}.Title"),
        MessageFormat = RuleTexts.Get($"{id}.Message"),
        FixedSeverity = severity,
        MaxSeverity = max,
        Reach = reach,
    };
}
