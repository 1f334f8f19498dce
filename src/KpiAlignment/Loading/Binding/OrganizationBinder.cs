using KpiAlignment.Loading.Yaml;
using KpiAlignment.Model;
using static KpiAlignment.Loading.LoadTexts;

namespace KpiAlignment.Loading.Binding;

/// <summary>Turns the nodes of a file into parts of an organisation.</summary>
internal sealed class OrganizationBinder(OrganizationParts parts, DiagnosticBag diagnostics) : IListReader
{
    private readonly DepartmentBinder departments = new(parts, diagnostics);
    private readonly CollaborationBinder collaboration = new(parts, diagnostics);

    /// <summary>The long lists are bound while they are read.</summary>
    public Action<YamlNode>? ItemsOf(string key) => key switch
    {
        "departments" => node => Add(parts.Departments, departments.Bind(node)),
        "influences" => BindInfluence,
        _ => null,
    };

    /// <summary>Binds the root of a document and what lists it still holds.</summary>
    public void Bind(YamlNode root)
    {
        if (root is not YamlMapping mapping)
        {
            parts.HasGaps = true;
            diagnostics.Error(DiagnosticIds.WrongType, root.Span, Say("WrongType.Root", Fields.Describe(root)));
            return;
        }

        var fields = new Fields(mapping, Nouns.File, diagnostics,
            "organization", "mission", "language", "currency", "goals", "departments", "metrics", "influences", "handoffs", "projects", "knowledge", "friction", "surveys");
        if (fields.Text("organization") is { } name) parts.Names.Add((name, fields.SpanOf("organization")));
        if (fields.Text("mission") is { } mission) parts.Missions.Add((mission, fields.SpanOf("mission")));
        if (fields.Word("language", Vocabularies.Language) is not null) parts.Languages.Add((fields.Text("language")!.Trim().ToLowerInvariant(), fields.SpanOf("language")));
        if (fields.Text("currency") is { } currency) parts.Currencies.Add((currency, fields.SpanOf("currency")));
        parts.HasGaps |= fields.LacksList("departments");
        foreach (var item in fields.Items("goals")) Add(parts.Goals, BindGoal(item));
        foreach (var item in fields.Items("departments")) Add(parts.Departments, departments.Bind(item));
        foreach (var item in fields.Items("metrics")) Add(parts.Metrics, BindMetric(item));
        foreach (var item in fields.Items("influences")) BindInfluence(item);
        collaboration.Bind(fields);
    }

    private Goal? BindGoal(YamlNode node)
    {
        if (node is YamlScalar { IsNull: false } scalar) return Fields.CheckName(scalar.Text, scalar.Span, diagnostics) ? new Goal { Name = scalar.Text, Source = scalar.Span } : null;
        if (Fields.AsMapping(node, Nouns.Goal, diagnostics) is not { } mapping) return null;
        var fields = new Fields(mapping, Nouns.Goal, diagnostics,
            "name", "id", "level", "metric", "direction", "target", "period", "weight", "owners");
        var name = fields.Name();
        var goal = new Goal
        {
            Name = name ?? "",
            Id = fields.Text("id")!,
            Metric = fields.Text("metric")!,
            Level = fields.Word("level", Vocabularies.GoalLevel) ?? GoalLevel.Organization,
            Direction = fields.Word("direction", Vocabularies.Direction),
            Target = fields.Text("target") is { } target ? Target.Parse(target) : null,
            Period = fields.Period("period"),
            Weight = fields.Number("weight", NumberRange.ZeroOrMore),
            Owners = BindOwners(fields).ToValueList(),
            Source = fields.SpanOf("name"),
        };
        return name is null ? null : goal;
    }

    private IEnumerable<GoalOwner> BindOwners(Fields goal)
    {
        if (goal["owners"] is YamlMapping shares)
        {
            foreach (var (department, share) in shares.Entries)
                yield return new GoalOwner(department.Text, ReadOwnerShare(department.Text, share)) { Source = department.Span };
            yield break;
        }

        foreach (var item in goal.Items("owners", orOne: true))
        {
            if (item is YamlScalar { IsNull: false } name) yield return new GoalOwner(name.Text) { Source = name.Span };
            else diagnostics.Error(DiagnosticIds.WrongType, item.Span, Say("WrongType.Owner"));
        }
    }

    private double? ReadOwnerShare(string department, YamlNode share)
    {
        if (share is YamlScalar { IsNull: true } || Fields.ReadShare(share, department, diagnostics) is not { } read) return null;
        if (read < 1) return read;
        diagnostics.Error(DiagnosticIds.OutOfRange, share.Span, Say("OutOfRange.WholeShare", department));
        return null;
    }

    private Metric? BindMetric(YamlNode node)
    {
        if (Fields.AsMapping(node, Nouns.Metric, diagnostics) is not { } mapping) return null;
        var fields = new Fields(mapping, Nouns.Metric, diagnostics, "name", "polarity", "aspect", "scope", "scarce");
        var name = fields.Name();
        var metric = new Metric
        {
            Name = name ?? "",
            Polarity = fields.Word("polarity", Vocabularies.Polarity),
            Aspect = fields.Word("aspect", Vocabularies.Aspect),
            Scope = fields.Word("scope", Vocabularies.Scope),
            IsScarce = fields.Word("scarce", Vocabularies.Truth),
            Source = fields.SpanOf("name"),
        };
        return name is null ? null : metric;
    }

    private void BindInfluence(YamlNode node)
    {
        if (Fields.AsMapping(node, Nouns.Influence, diagnostics) is not { } mapping) return;
        var fields = new Fields(mapping, Nouns.Influence, diagnostics, "from", "to", "effect", "strength", "because");
        var (from, to) = (fields.Name("from"), fields.Name("to"));
        var effect = fields.RequiredText("effect") is null ? null : fields.Word("effect", Vocabularies.Effect);
        var (strength, because) = (fields.Strength("strength"), fields.Text("because"));
        if (from is null || to is null || effect is null || strength is null) return;
        var influence = new Influence
        {
            From = from,
            To = to,
            Effect = effect.Value,
            Strength = strength.Value,
            Because = because,
            Source = fields.SpanOf("from"),
        };
        parts.Influences.Add((influence, fields.SpanOf("to")));
    }

    private static void Add<T>(List<T> list, T? bound)
        where T : class
    {
        if (bound is not null) list.Add(bound);
    }
}
