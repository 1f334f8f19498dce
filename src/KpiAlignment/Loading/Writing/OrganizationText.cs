using System.Text;
using KpiAlignment.Loading.Binding;
using KpiAlignment.Model;

namespace KpiAlignment.Loading.Writing;

/// <summary>Puts the text of one organisation together, in the order and style of the files that people write.</summary>
internal sealed class OrganizationText
{
    private readonly StringBuilder text = new();

    public string Write(Organization organization)
    {
        text.Append("organization: ").Append(YamlScalars.Text(organization.Name)).Append('\n');
        Field(0, "language", Text(organization.Language));
        Field(0, "currency", Text(organization.Currency));
        Field(0, "mission", Text(organization.Mission));
        Section("goals", organization.Goals, WriteGoal);
        Section("departments", organization.Departments, WriteDepartment);
        Section("metrics", organization.Metrics, WriteMetric);
        Section("influences", organization.Influences, WriteInfluence);
        Section("handoffs", organization.Handoffs, WriteHandoff);
        Section("projects", organization.Projects, WriteProject);
        Section("knowledge", organization.Knowledge, WriteKnowledge);
        Section("friction", organization.FrictionCosts, WriteFriction);
        Section("surveys", organization.Surveys, WriteSurvey);
        return text.ToString();
    }

    private void Section<T>(string key, ValueList<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        text.Append('\n').Append(key).Append(":\n");
        foreach (var item in items) write(item);
    }

    private void WriteGoal(Goal goal) => Item(1, goal.Name,
        ("id", Given(goal.Id, Slug.Of(goal.Name))),
        ("level", goal.Level == GoalLevel.Organization ? null : Vocabularies.GoalLevel.WordFor(goal.Level)),
        ("metric", Given(goal.Metric, goal.Name)),
        ("direction", Word(goal.Direction, Vocabularies.Direction)),
        ("target", TargetText(goal.Target)),
        ("period", goal.Period?.ToString()),
        ("weight", Number(goal.Weight)),
        ("owners", Owners(goal.Owners)));

    private void WriteDepartment(Department department)
    {
        var hasLists = department.Kpis.Count + department.Incentives.Count + department.Appraisal.Count > 0;
        if (hasLists && text[^2] != ':') text.Append('\n');
        (string, string?)[] fields =
        [
            ("id", Given(department.Id, Slug.Of(department.Name))),
            ("parent", Text(department.Parent)),
            ("function", Text(department.Function)),
            ("drives", Names(department.Drives)),
        ];
        if (hasLists) Mapping(1, ("name", YamlScalars.Text(department.Name)), fields);
        else Item(1, department.Name, fields);
        if (department.Kpis.Count > 0) Line(2, "kpis:");
        foreach (var kpi in department.Kpis) WriteKpi(kpi);
        if (department.Incentives.Count > 0) Line(2, "incentives:");
        foreach (var incentive in department.Incentives) WriteIncentive(incentive);
        if (department.Appraisal.Count > 0) Line(2, "appraisal:");
        foreach (var question in department.Appraisal) WriteQuestion(question);
    }

    private void WriteKpi(Kpi kpi) => Item(3, kpi.Name,
        ("id", Given(kpi.Id, Slug.Of(kpi.Name))),
        ("metric", Given(kpi.Metric, kpi.Name)),
        ("direction", Word(kpi.Direction, Vocabularies.Direction)),
        ("baseline", Number(kpi.Baseline)),
        ("target", TargetText(kpi.Target)),
        ("unit", Text(kpi.Unit)),
        ("period", kpi.Period?.ToString()),
        ("weight", Number(kpi.Weight)),
        ("definition", Text(kpi.Definition)));

    private void WriteIncentive(Incentive incentive) => Mapping(3, ("name", YamlScalars.Text(incentive.Name)),
        ("kind", incentive.Kind == IncentiveKind.Bonus ? null : Word<IncentiveKind>(incentive.Kind, Vocabularies.IncentiveKind)),
        ("scope", incentive.Scope == IncentiveScope.Department ? null : Word<IncentiveScope>(incentive.Scope, Vocabularies.IncentiveScope)),
        ("rewards", Rewards(incentive.Rewards)));

    private void WriteQuestion(AppraisalQuestion question)
    {
        if (question.About.Count == 0) Line(3, "- " + YamlScalars.Text(question.Question));
        else Mapping(3, ("question", YamlScalars.Text(question.Question)), ("about", Names(question.About)));
    }

    private void WriteMetric(Metric metric) => Mapping(1, ("name", YamlScalars.Text(metric.Name)),
        ("polarity", Word(metric.Polarity, Vocabularies.Polarity)),
        ("aspect", Word(metric.Aspect, Vocabularies.Aspect)),
        ("scope", Word(metric.Scope, Vocabularies.Scope)),
        ("scarce", Word(metric.IsScarce, Vocabularies.Truth)));

    private void WriteInfluence(Influence influence) => Mapping(1, ("from", YamlScalars.Text(influence.From)),
        ("to", YamlScalars.Text(influence.To)),
        ("effect", Word<InfluenceEffect>(influence.Effect, Vocabularies.Effect)),
        ("strength", influence.Strength switch
        {
            Influence.Moderate => null,
            Influence.Weak or Influence.Strong => Vocabularies.Strength.WordFor(influence.Strength),
            var strength => YamlScalars.Number(strength),
        }),
        ("because", Text(influence.Because)));

    private void WriteHandoff(Handoff handoff) => Mapping(1, ("from", YamlScalars.Text(handoff.From)),
        ("to", YamlScalars.Text(handoff.To)),
        ("deliverable", YamlScalars.Text(handoff.Deliverable)),
        ("delivered", Word(handoff.IsDelivered, Vocabularies.Truth)),
        ("received", Word(handoff.IsReceived, Vocabularies.Truth)),
        ("volume", Number(handoff.Volume)),
        ("capacity", Number(handoff.Capacity)),
        ("agreement", handoff.Agreement is { } agreement ? Agreement(agreement) : null),
        ("channels", Names(handoff.Channels)));

    private void WriteProject(Project project) => Mapping(1, ("name", YamlScalars.Text(project.Name)),
        ("metric", Text(project.Metric)),
        ("members", Names(project.Members)),
        ("planned", Number(project.PlannedWeeks)),
        ("actual", Number(project.ActualWeeks)),
        ("weekly-cost", Number(project.WeeklyCost)),
        ("period", project.Period?.ToString()));

    private void WriteKnowledge(KnowledgeItem item) => Mapping(1, ("name", YamlScalars.Text(item.Name)),
        ("holders", Names(item.Holders)),
        ("users", Names(item.Users)));

    private void WriteFriction(FrictionCost cost) => Mapping(1, ("name", YamlScalars.Text(cost.Name)),
        ("between", Names(cost.Between)),
        ("hours", Number(cost.HoursPerMonth)),
        ("rate", Number(cost.HourlyRate)),
        ("costs", Number(cost.CostPerMonth)));

    private void WriteSurvey(CollaborationSurvey survey) => Mapping(1, ("year", YamlScalars.Number(survey.Year)),
        ("from", YamlScalars.Text(survey.From)),
        ("about", YamlScalars.Text(survey.About)),
        ("score", YamlScalars.Number(survey.Score)),
        ("answer", Text(survey.Answer)));

    // Where there is nothing to say but the name, the name stands alone.
    private void Item(int level, string name, params ReadOnlySpan<(string Key, string? Value)> fields)
    {
        var isNameOnly = true;
        foreach (var (_, value) in fields) isNameOnly &= value is null;
        if (isNameOnly) Line(level, "- " + YamlScalars.Text(name));
        else Mapping(level, ("name", YamlScalars.Text(name)), fields);
    }

    private void Mapping(int level, (string Key, string Value) first, params ReadOnlySpan<(string Key, string? Value)> fields)
    {
        Line(level, $"- {first.Key}: {first.Value}");
        foreach (var (key, value) in fields) Field(level + 1, key, value);
    }

    private void Field(int level, string key, string? value)
    {
        if (value is not null) Line(level, $"{key}: {value}");
    }

    private void Line(int level, string line) => text.Append(' ', 2 * level).Append(line).Append('\n');

    private static string? Owners(ValueList<GoalOwner> owners)
    {
        if (owners.Count == 0) return null;
        return owners.All(o => o.Share is null)
            ? Flow(owners.Select(o => YamlScalars.Text(o.Department, inFlow: true)))
            : Flow(owners.Select(o => (o.Department, o.Share is { } share ? YamlScalars.Share(share) : "~")));
    }

    private static string? Rewards(ValueList<Reward> rewards)
    {
        if (rewards.Count == 0) return null;
        return rewards.Count > 1 && rewards.All(r => r.Share.Equals(1.0 / rewards.Count))
            ? Flow(rewards.Select(r => YamlScalars.Text(r.Objective, inFlow: true)))
            : Flow(rewards.Select(r => (r.Objective, YamlScalars.Share(r.Share))));
    }

    private static string? Names(ValueList<string> names) => names.Count == 0 ? null : Flow(names.Select(n => YamlScalars.Text(n, inFlow: true)));

    private static string Agreement(HandoffAgreement agreement)
    {
        (string Key, string? Value)[] said = [("where", agreement.Where), ("when", agreement.When), ("urgent", agreement.Urgency)];
        return Flow(said.Where(s => s.Value is not null).Select(s => (s.Key, YamlScalars.Text(s.Value!, inFlow: true))));
    }

    private static string Flow(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    private static string Flow(IEnumerable<(string Key, string Value)> entries) =>
        $"{{ {string.Join(", ", entries.Select(e => $"{YamlScalars.Text(e.Key, inFlow: true)}: {e.Value}"))} }}";

    private static string? Given(string value, string byDefault) => value == byDefault ? null : YamlScalars.Text(value);

    private static string? Text(string? value) => value is null ? null : YamlScalars.Text(value);

    private static string? TargetText(Target? target) => target is null ? null : YamlScalars.TextOrNumber(target.Text);

    private static string? Number(double? number) => number is { } value ? YamlScalars.Number(value) : null;

    private static string? Word<T>(T? value, Vocabulary<T> vocabulary)
        where T : struct => value is { } known ? vocabulary.WordFor(known) : null;
}
