using System.Globalization;
using KpiAlignment.Reporting.Help;
using KpiAlignment.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KpiAlignment.WebApi.Endpoints;

/// <summary><c>GET /rules</c> and <c>GET /rules/{id}</c>: what the service looks for.</summary>
internal static class RuleEndpoints
{
    public static void MapRules(this IEndpointRouteBuilder routes)
    {
        var rules = routes.MapGroup("/rules");
        rules.MapGet("/", All).WithName("rules").WithSummary("The rules, with those of one's own.");
        rules.MapGet("/{id}", Find).WithName("rule").WithSummary("A rule with its page, in Markdown.");
    }

    private static IEnumerable<Rule> All(AlignmentAnalyzer analyzer, string lang = "en") => analyzer.Rules.Select(r => Rule.Of(r, lang));

    private static Results<Ok<Rule>, NotFound> Find(AlignmentAnalyzer analyzer, string id, string lang = "en") =>
        analyzer.Rules.FirstOrDefault(r => r.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } rule
            ? TypedResults.Ok(Rule.Of(rule, lang) with { Page = HelpPages.Find(rule.Id, Culture(lang))?.Markdown })
            : TypedResults.NotFound();

    private static CultureInfo Culture(string lang) => CultureInfo.GetCultureInfo(lang == "nl" ? "nl" : "en");

    /// <summary>A rule as callers see it.</summary>
    internal sealed record Rule(string Id, string Name, string Title, string MaxSeverity)
    {
        /// <summary>The page about it; only where one rule is asked for, and none for rules of one's own.</summary>
        public string? Page { get; init; }

        public static Rule Of(RuleDescriptor rule, string lang) => new(
            rule.Id,
            rule.Name,
            rule.Title.In(Culture(lang)),
            $"{rule.FixedSeverity ?? rule.MaxSeverity}");
    }
}
