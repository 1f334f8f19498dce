using KpiAlignment.Loading.Yaml;
using KpiAlignment.Model;

namespace KpiAlignment.Loading.Binding;

/// <summary>Turns what a file says of working together into handoffs, projects, knowledge, friction and surveys.</summary>
internal sealed class CollaborationBinder(OrganizationParts parts, DiagnosticBag diagnostics)
{
    public void Bind(Fields file)
    {
        foreach (var item in file.Items("handoffs")) BindHandoff(item);
        foreach (var item in file.Items("projects")) BindProject(item);
        foreach (var item in file.Items("knowledge")) BindKnowledge(item);
        foreach (var item in file.Items("friction")) BindFriction(item);
        foreach (var item in file.Items("surveys")) BindSurvey(item);
    }

    private void BindHandoff(YamlNode node)
    {
        if (Fields.AsMapping(node, Nouns.Handoff, diagnostics) is not { } mapping) return;
        var fields = new Fields(mapping, Nouns.Handoff, diagnostics, "from", "to", "deliverable", "delivered", "received", "volume", "capacity", "agreement", "channels");
        var (from, to, deliverable) = (fields.RequiredText("from"), fields.RequiredText("to"), fields.RequiredText("deliverable"));
        var handoff = new Handoff
        {
            From = from ?? "",
            To = to ?? "",
            Deliverable = deliverable ?? "",
            IsDelivered = fields.Word("delivered", Vocabularies.Truth),
            IsReceived = fields.Word("received", Vocabularies.Truth),
            Volume = fields.Number("volume", NumberRange.AboveZero),
            Capacity = fields.Number("capacity", NumberRange.ZeroOrMore),
            Agreement = fields["agreement"] is { } agreement ? BindAgreement(agreement) : null,
            Channels = fields.Names("channels", Nouns.Channel).ToValueList(),
            Source = fields.SpanOf("from"),
        };
        if (from is not null && to is not null) parts.Handoffs.Add((handoff, fields.SpanOf("to")));
    }

    private HandoffAgreement? BindAgreement(YamlNode node)
    {
        if (Fields.AsMapping(node, Nouns.Agreement, diagnostics) is not { } mapping) return null;
        var fields = new Fields(mapping, Nouns.Agreement, diagnostics, "where", "when", "urgent");
        var agreement = new HandoffAgreement(fields.Text("where"), fields.Text("when"), fields.Text("urgent"));
        return agreement is { Where: null, When: null, Urgency: null } ? null : agreement;
    }

    private void BindProject(YamlNode node)
    {
        if (Fields.AsMapping(node, Nouns.Project, diagnostics) is not { } mapping) return;
        var fields = new Fields(mapping, Nouns.Project, diagnostics, "name", "metric", "members", "planned", "actual", "weekly-cost", "period");
        var name = fields.Name();
        var project = new Project
        {
            Name = name ?? "",
            Metric = fields["metric"] is null ? null : fields.Name("metric"),
            Members = fields.Names("members", Nouns.Department).ToValueList(),
            PlannedWeeks = Weeks(fields, "planned"),
            ActualWeeks = Weeks(fields, "actual"),
            WeeklyCost = Amount(fields, "weekly-cost"),
            Period = fields.Period("period"),
            Source = fields.SpanOf("name"),
        };
        if (name is not null) parts.Projects.Add((project, fields.SpanOf("members")));
    }

    private void BindKnowledge(YamlNode node)
    {
        if (Fields.AsMapping(node, Nouns.Knowledge, diagnostics) is not { } mapping) return;
        var fields = new Fields(mapping, Nouns.Knowledge, diagnostics, "name", "holders", "users");
        var name = fields.Name();
        var item = new KnowledgeItem
        {
            Name = name ?? "",
            Holders = fields.Names("holders", Nouns.Holder).ToValueList(),
            Users = fields.Names("users", Nouns.Department).ToValueList(),
            Source = fields.SpanOf("name"),
        };
        if (name is not null) parts.Knowledge.Add((item, fields.SpanOf("users")));
    }

    private void BindFriction(YamlNode node)
    {
        if (Fields.AsMapping(node, Nouns.Friction, diagnostics) is not { } mapping) return;
        var fields = new Fields(mapping, Nouns.Friction, diagnostics, "name", "between", "hours", "rate", "costs");
        var name = fields.Name();
        var cost = new FrictionCost
        {
            Name = name ?? "",
            Between = fields.Names("between", Nouns.Department).ToValueList(),
            HoursPerMonth = Amount(fields, "hours"),
            HourlyRate = Amount(fields, "rate"),
            CostPerMonth = Amount(fields, "costs"),
            Source = fields.SpanOf("name"),
        };
        if (name is not null) parts.FrictionCosts.Add((cost, fields.SpanOf("between")));
    }

    private void BindSurvey(YamlNode node)
    {
        if (Fields.AsMapping(node, Nouns.Survey, diagnostics) is not { } mapping) return;
        var fields = new Fields(mapping, Nouns.Survey, diagnostics, "year", "from", "about", "score", "answer");
        var (from, about) = (fields.RequiredText("from"), fields.RequiredText("about"));
        var year = fields.RequiredText("year") is null ? null : fields.Number("year", NumberRange.Year);
        var score = fields.RequiredText("score") is null ? null : fields.Number("score", NumberRange.Score);
        var answer = fields.Text("answer");
        if (from is null || about is null || year is null || score is null) return;
        var survey = new CollaborationSurvey { From = from, About = about, Year = (int)year.Value, Score = score.Value, Answer = answer, Source = fields.SpanOf("from") };
        parts.Surveys.Add((survey, fields.SpanOf("about")));
    }

    private static double? Amount(Fields fields, string key) => fields.Number(key, NumberRange.ZeroOrMore);

    private static double? Weeks(Fields fields, string key) => fields.Number(key, NumberRange.Weeks);
}
