using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Incentives;

/// <summary>One incentive of a department and the objectives that it rewards, each with its share.</summary>
internal sealed record Pay(Department Department, Incentive Incentive, IReadOnlyList<(Objective Objective, double Share)> Rewarded)
{
    /// <summary>What it is called: <c>“Lead bonus” (bonus)</c>.</summary>
    public LocalizedText Name { get; } = NameOf(Incentive);

    /// <summary>The identity of a rule's finding about it or, with an objective, about one of the things that it rewards.</summary>
    public string FindingIdentity(string ruleId, Objective? rewarded = null) => $"{ruleId}|{Department.Id}|{Incentive.Name}{(rewarded is null ? "" : $"|{rewarded.Id}")}";

    /// <summary>The incentives of an organisation that reward something, by department in the order of the file.</summary>
    public static IEnumerable<Pay> Of(AnalysisContext context) =>
        from department in context.Objectives.Where(o => o.Rewards.Count > 0).GroupBy(o => o.Department)
        let rewards = department.SelectMany(o => o.Rewards.Select(r => (Objective: o, r.Incentive, r.Share))).ToArray()
        from incentive in department.Key.Incentives
        let rewarded = rewards.Where(r => ReferenceEquals(r.Incentive, incentive) && r.Share > 0).Select(r => (r.Objective, r.Share)).ToArray()
        where rewarded.Length > 0
        select new Pay(department.Key, incentive, rewarded);

    /// <summary>The name of an incentive with its kind.</summary>
    public static LocalizedText NameOf(Incentive incentive)
    {
        var kind = RuleTexts.Get($"Incentive.{incentive.Kind}");
        return new LocalizedText($"“{incentive.Name}” ({kind.English})", $"“{incentive.Name}” ({kind.Dutch})");
    }
}
