using KpiAlignment.Loading.Yaml;
using KpiAlignment.Model;

namespace KpiAlignment.Loading.Binding;

/// <summary>Turns the nodes of a department into the department with its KPIs and incentives.</summary>
internal sealed class DepartmentBinder(OrganizationParts parts, DiagnosticBag diagnostics)
{
    public Department? Bind(YamlNode node)
    {
        if (node is YamlScalar { IsNull: false } scalar) return Fields.CheckName(scalar.Text, scalar.Span, diagnostics) ? new Department { Name = scalar.Text, Source = scalar.Span } : null;
        if (node is not YamlMapping mapping)
        {
            parts.HasGaps = true;
            diagnostics.Error(DiagnosticIds.WrongType, node.Span, "A department is a name, or a mapping with 'name' and 'kpis'.");
            return null;
        }

        var fields = new Fields(mapping, "A department", diagnostics, "name", "id", "parent", "function", "drives", "kpis", "incentives", "appraisal");
        parts.HasGaps |= fields.LacksList("kpis");
        var name = fields.Name();
        var department = new Department
        {
            Name = name ?? "",
            Id = fields.Text("id")!,
            Parent = fields.Text("parent"),
            Function = fields.Text("function"),
            Drives = fields.Names("drives", "What a department drives is the name of a metric.").ToValueList(),
            Kpis = fields.Items("kpis").Select(BindKpi).OfType<Kpi>().ToValueList(),
            Incentives = fields.Items("incentives").Select(BindIncentive).OfType<Incentive>().ToValueList(),
            Appraisal = fields.Items("appraisal", orOne: true).Select(BindQuestion).OfType<AppraisalQuestion>().ToValueList(),
            Source = fields.SpanOf("name"),
        };
        if (name is null)
        {
            parts.HasGaps = true;
            return null;
        }

        CheckWeights(department);
        parts.Parents[department] = fields.SpanOf("parent");
        return department;
    }

    private void CheckWeights(Department department)
    {
        if (department.Kpis.Count > 0 && department.Kpis.All(k => k.Weight == 0))
            diagnostics.Warn(DiagnosticIds.OutOfRange, department.Source, $"The weights of all KPIs of '{department.Name}' are 0. Give at least one a weight above 0, or leave the weights out.");
    }

    private Kpi? BindKpi(YamlNode node)
    {
        if (node is YamlScalar { IsNull: false } scalar) return Fields.CheckName(scalar.Text, scalar.Span, diagnostics) ? new Kpi { Name = scalar.Text, Source = scalar.Span } : null;
        if (node is not YamlMapping mapping)
        {
            diagnostics.Error(DiagnosticIds.WrongType, node.Span, "A KPI is a name, or a mapping with 'name' and what more there is to say.");
            return null;
        }

        var fields = new Fields(mapping, "A KPI", diagnostics,
            "name", "id", "metric", "direction", "baseline", "target", "unit", "period", "weight", "definition");
        var name = fields.Name();
        var kpi = new Kpi
        {
            Name = name ?? "",
            Id = fields.Text("id")!,
            Metric = fields.Text("metric")!,
            Direction = fields.Word("direction", Vocabularies.Direction),
            Baseline = fields.Number("baseline", double.MinValue, double.MaxValue, "a number"),
            Target = fields.Text("target") is { } target ? Target.Parse(target) : null,
            Unit = fields.Text("unit"),
            Period = fields.Period("period"),
            Weight = fields.Number("weight", 0, double.MaxValue, "0 or more"),
            Definition = fields.Text("definition"),
            Source = fields.SpanOf("name"),
        };
        if (name is null)
        {
            parts.HasGaps = true;
            return null;
        }

        CheckDirection(kpi, fields);
        return kpi;
    }

    private void CheckDirection(Kpi kpi, Fields fields)
    {
        if (kpi is not { Baseline: { } baseline, Target.Value: { } target }) return;
        var contradicts = kpi.Direction switch
        {
            Direction.Increase => target < baseline,
            Direction.Decrease => target > baseline,
            _ => false,
        };
        if (contradicts)
        {
            diagnostics.Error(DiagnosticIds.Contradiction, fields.SpanOf("direction"),
                $"'{kpi.Name}' should {Vocabularies.Direction.WordFor(kpi.Direction!.Value)}, but its target {kpi.Target} lies on the other side of its baseline. Correct the one or the other.");
        }
    }

    private Incentive? BindIncentive(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            diagnostics.Error(DiagnosticIds.WrongType, node.Span, "An incentive is a mapping with 'name', 'kind', 'scope' and 'rewards'.");
            return null;
        }

        var fields = new Fields(mapping, "An incentive", diagnostics, "name", "kind", "scope", "rewards");
        var name = fields.Name();
        var rewards = BindRewards(fields).ToValueList();
        var total = rewards.Sum(r => r.Share);
        if (total > 1 + Numbers.Slack)
        {
            diagnostics.Error(DiagnosticIds.SharesExceedWhole, fields.SpanOf("rewards"), $"The rewards of '{name}' add up to {Numbers.Percentage(total)}; together they are at most 100%.");
        }

        var incentive = new Incentive
        {
            Name = name ?? "",
            Kind = fields.Word("kind", Vocabularies.IncentiveKind) ?? IncentiveKind.Bonus,
            Scope = fields.Word("scope", Vocabularies.IncentiveScope) ?? IncentiveScope.Department,
            Rewards = rewards,
            Source = fields.SpanOf("name"),
        };
        return name is null ? null : incentive;
    }

    private AppraisalQuestion? BindQuestion(YamlNode node)
    {
        if (node is YamlScalar { IsNull: false } scalar) return new AppraisalQuestion(scalar.Text) { Source = scalar.Span };
        if (node is not YamlMapping mapping)
        {
            diagnostics.Error(DiagnosticIds.WrongType, node.Span, "An appraisal question is a text, or a mapping with 'question' and 'about', the departments it asks about.");
            return null;
        }

        var fields = new Fields(mapping, "An appraisal question", diagnostics, "question", "about");
        return fields.RequiredText("question") is { } question
            ? new AppraisalQuestion(question) { About = fields.Names("about", "What a question is about is the name of a department.").ToValueList(), Source = fields.SpanOf("question") }
            : null;
    }

    private IEnumerable<Reward> BindRewards(Fields incentive)
    {
        if (incentive["rewards"] is YamlMapping shares)
        {
            foreach (var (kpi, share) in shares.Entries)
            {
                yield return new Reward(kpi.Text, Fields.ReadShare(share, $"The share of '{kpi.Text}'", diagnostics) ?? 0) { Source = kpi.Span };
            }

            yield break;
        }

        // Without shares, each counts as much.
        var items = incentive.Items("rewards", orOne: true).ToArray();
        foreach (var item in items)
        {
            if (item is YamlScalar { IsNull: false } kpi) yield return new Reward(kpi.Text, 1.0 / items.Length) { Source = kpi.Span };
            else diagnostics.Error(DiagnosticIds.WrongType, item.Span, "A reward is the name of a KPI; for shares write 'rewards: { Deals: 60%, Retention: 40% }'.");
        }
    }
}
