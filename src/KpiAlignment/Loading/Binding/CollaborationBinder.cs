using KpiAlignment.Loading.Yaml;
using KpiAlignment.Model;

namespace KpiAlignment.Loading.Binding;

/// <summary>Turns what a file says of working together into handoffs, projects, knowledge, friction and surveys.</summary>
internal sealed class CollaborationBinder(OrganizationParts parts, DiagnosticBag diagnostics)
{
    private const string DepartmentsOnly = "A department is a name here.";

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
        if (Fields.AsMapping(node, "A handoff", diagnostics) is not { } mapping) return;
        var fields = new Fields(mapping, "A handoff", diagnostics, "from", "to", "deliverable", "delivered", "received", "volume", "capacity", "agreement", "channels");
        var (from, to, deliverable) = (fields.RequiredText("from"), fields.RequiredText("to"), fields.RequiredText("deliverable"));
        var handoff = new Handoff
        {
            From = from ?? "",
            To = to ?? "",
            Deliverable = deliverable ?? "",
            IsDelivered = fields.Word("delivered", Vocabularies.Truth),
            IsReceived = fields.Word("received", Vocabularies.Truth),
            Volume = fields.Number("volume", double.Epsilon, double.MaxValue, "above 0"),
            Capacity = fields.Number("capacity", 0, double.MaxValue, "0 or more"),
            Agreement = fields["agreement"] is { } agreement ? BindAgreement(agreement) : null,
            Channels = fields.Names("channels", "A channel is a name.").ToValueList(),
            Source = fields.SpanOf("from"),
        };
        if (from is not null && to is not null) parts.Handoffs.Add((handoff, fields.SpanOf("to")));
    }

    private HandoffAgreement? BindAgreement(YamlNode node)
    {
        if (Fields.AsMapping(node, "An agreement", diagnostics) is not { } mapping) return null;
        var fields = new Fields(mapping, "An agreement", diagnostics, "where", "when", "urgent");
        var agreement = new HandoffAgreement(fields.Text("where"), fields.Text("when"), fields.Text("urgent"));
        return agreement is { Where: null, When: null, Urgency: null } ? null : agreement;
    }

    private void BindProject(YamlNode node)
    {
        if (Fields.AsMapping(node, "A project", diagnostics) is not { } mapping) return;
        var fields = new Fields(mapping, "A project", diagnostics, "name", "metric", "members", "planned", "actual", "weekly-cost", "period");
        var name = fields.Name();
        var project = new Project
        {
            Name = name ?? "",
            Metric = fields["metric"] is null ? null : fields.Name("metric"),
            Members = fields.Names("members", DepartmentsOnly).ToValueList(),
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
        if (Fields.AsMapping(node, "A piece of knowledge", diagnostics) is not { } mapping) return;
        var fields = new Fields(mapping, "A piece of knowledge", diagnostics, "name", "holders", "users");
        var name = fields.Name();
        var item = new KnowledgeItem
        {
            Name = name ?? "",
            Holders = fields.Names("holders", "Who knows it is a name.").ToValueList(),
            Users = fields.Names("users", DepartmentsOnly).ToValueList(),
            Source = fields.SpanOf("name"),
        };
        if (name is not null) parts.Knowledge.Add((item, fields.SpanOf("users")));
    }

    private void BindFriction(YamlNode node)
    {
        if (Fields.AsMapping(node, "A friction", diagnostics) is not { } mapping) return;
        var fields = new Fields(mapping, "A friction", diagnostics, "name", "between", "hours", "rate", "costs");
        var name = fields.Name();
        var cost = new FrictionCost
        {
            Name = name ?? "",
            Between = fields.Names("between", DepartmentsOnly).ToValueList(),
            HoursPerMonth = Amount(fields, "hours"),
            HourlyRate = Amount(fields, "rate"),
            CostPerMonth = Amount(fields, "costs"),
            Source = fields.SpanOf("name"),
        };
        if (name is not null) parts.FrictionCosts.Add((cost, fields.SpanOf("between")));
    }

    private void BindSurvey(YamlNode node)
    {
        if (Fields.AsMapping(node, "A survey", diagnostics) is not { } mapping) return;
        var fields = new Fields(mapping, "A survey", diagnostics, "year", "from", "about", "score", "answer");
        var (from, about) = (fields.RequiredText("from"), fields.RequiredText("about"));
        var year = fields.RequiredText("year") is null ? null : fields.Number("year", 1900, 2200, "a year such as 2026");
        var score = fields.RequiredText("score") is null ? null : fields.Number("score", 0, 10, "0 to 10");
        var answer = fields.Text("answer");
        if (from is null || about is null || year is null || score is null) return;
        var survey = new CollaborationSurvey { From = from, About = about, Year = (int)year.Value, Score = score.Value, Answer = answer, Source = fields.SpanOf("from") };
        parts.Surveys.Add((survey, fields.SpanOf("about")));
    }

    private static double? Amount(Fields fields, string key) => fields.Number(key, 0, double.MaxValue, "0 or more");

    private static double? Weeks(Fields fields, string key) => fields.Number(key, double.Epsilon, double.MaxValue, "a number of weeks above 0");
}
