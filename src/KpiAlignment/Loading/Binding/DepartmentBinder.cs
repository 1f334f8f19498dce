using KpiAlignment.Loading.Yaml;
using KpiAlignment.Model;
using static KpiAlignment.Loading.LoadTexts;

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
            diagnostics.Error(DiagnosticIds.WrongType, node.Span, Say("WrongType.Department"));
            return null;
        }

        var fields = new Fields(mapping, Nouns.Department, diagnostics, "name", "id", "parent", "function", "drives", "kpis", "incentives", "appraisal");
        parts.HasGaps |= fields.LacksList("kpis");
        var name = fields.Name();
        var department = new Department
        {
            Name = name ?? "",
            Id = fields.Text("id")!,
            Parent = fields.Text("parent"),
            Function = fields.Text("function"),
            Drives = fields.Names("drives", Nouns.Metric).ToValueList(),
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
        if (department.Parent is not null) parts.Parents[department] = fields.SpanOf("parent");
        return department;
    }

    private void CheckWeights(Department department)
    {
        if (department.Kpis.Count > 0 && department.Kpis.All(k => k.Weight == 0))
            diagnostics.Warn(DiagnosticIds.OutOfRange, department.Source, Say("OutOfRange.Weights", department.Name));
    }

    private Kpi? BindKpi(YamlNode node)
    {
        if (node is YamlScalar { IsNull: false } scalar) return Fields.CheckName(scalar.Text, scalar.Span, diagnostics) ? new Kpi { Name = scalar.Text, Source = scalar.Span } : null;
        if (node is not YamlMapping mapping)
        {
            diagnostics.Error(DiagnosticIds.WrongType, node.Span, Say("WrongType.Kpi"));
            return null;
        }

        var fields = new Fields(mapping, Nouns.Kpi, diagnostics,
            "name", "id", "metric", "direction", "baseline", "target", "unit", "period", "weight", "definition");
        var name = fields.Name();
        var kpi = new Kpi
        {
            Name = name ?? "",
            Id = fields.Text("id")!,
            Metric = fields.Text("metric")!,
            Direction = fields.Word("direction", Vocabularies.Direction),
            Baseline = fields.Number("baseline", NumberRange.Any),
            Target = fields.Text("target") is { } target ? Target.Parse(target) : null,
            Unit = fields.Text("unit"),
            Period = fields.Period("period"),
            Weight = fields.Number("weight", NumberRange.ZeroOrMore),
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
        if (!kpi.AimsTheOtherWay) return;
        diagnostics.Error(DiagnosticIds.Contradiction, fields.SpanOf("direction"),
            Say("Contradiction.Target", kpi.Name, Vocabularies.Direction.WordFor(kpi.Direction!.Value), $"{kpi.Target}"));
    }

    private Incentive? BindIncentive(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            diagnostics.Error(DiagnosticIds.WrongType, node.Span, Say("WrongType.Incentive"));
            return null;
        }

        var fields = new Fields(mapping, Nouns.Incentive, diagnostics, "name", "kind", "scope", "rewards");
        var name = fields.Name();
        var rewards = BindRewards(fields).ToValueList();
        var total = rewards.Sum(r => r.Share);
        if (total > 1 + Numbers.Slack) diagnostics.Error(DiagnosticIds.SharesExceedWhole, fields.SpanOf("rewards"), Say("SharesExceedWhole.Rewards", name ?? "", 100 * total));

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
            diagnostics.Error(DiagnosticIds.WrongType, node.Span, Say("WrongType.Question"));
            return null;
        }

        var fields = new Fields(mapping, Nouns.Question, diagnostics, "question", "about");
        return fields.RequiredText("question") is { } question
            ? new AppraisalQuestion(question) { About = fields.Names("about", Nouns.Department).ToValueList(), Source = fields.SpanOf("question") }
            : null;
    }

    private IEnumerable<Reward> BindRewards(Fields incentive)
    {
        if (incentive["rewards"] is YamlMapping shares)
        {
            foreach (var (kpi, share) in shares.Entries)
            {
                yield return new Reward(kpi.Text, Fields.ReadShare(share, kpi.Text, diagnostics) ?? 0) { Source = kpi.Span };
            }

            yield break;
        }

        // Without shares, each counts as much.
        var items = incentive.Items("rewards", orOne: true).ToArray();
        foreach (var item in items)
        {
            if (item is YamlScalar { IsNull: false } kpi) yield return new Reward(kpi.Text, 1.0 / items.Length) { Source = kpi.Span };
            else diagnostics.Error(DiagnosticIds.WrongType, item.Span, Say("WrongType.Reward"));
        }
    }
}
