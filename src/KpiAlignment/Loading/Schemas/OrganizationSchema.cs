using System.Text.Json.Nodes;
using KpiAlignment.Loading.Binding;
using static KpiAlignment.Loading.Schemas.SchemaParts;

namespace KpiAlignment.Loading.Schemas;

/// <summary>The JSON Schema (draft 7) of organisation files, for editors that complete and check YAML. <c>docs/file-format.md</c> describes the format.</summary>
public static class OrganizationSchema
{
    /// <summary>The schema as a text.</summary>
    public static string ToJson() => SchemaParts.ToJson(
        "Organisation",
        Mapping(
            "An organisation, or a part of one that several files make.",
            [],
            ("organization", Text("What it is called.")),
            ("language", Words("The language of reports.", Vocabularies.Language)),
            ("mission", Text("What it is for.")),
            ("currency", Text("What is written before amounts, such as EUR; € by default.")),
            ("goals", List("What it is after.", NameOr("goal"))),
            ("departments", List("Its departments.", NameOr("department"))),
            ("metrics", List("What is said of metrics, over what the catalogue knows.", Ref("metric"))),
            ("influences", List("What causes what, over what the catalogue knows.", Ref("influence"))),
            ("handoffs", List("What departments deliver to each other.", Ref("handoff"))),
            ("projects", List("What departments do together for a time.", Ref("project"))),
            ("knowledge", List("What has to be known, by whom.", Ref("knowledge"))),
            ("friction", List("What it costs that departments work past each other.", Ref("friction"))),
            ("surveys", List("What departments say about working with each other.", Ref("survey")))),
        ("goal", Goal()),
        ("department", Department()),
        ("kpi", Kpi()),
        ("incentive", Incentive()),
        ("question", Question()),
        ("metric", Metric()),
        ("influence", Influence()),
        ("handoff", Handoff()),
        ("agreement", Agreement()),
        ("project", Project()),
        ("knowledge", Knowledge()),
        ("friction", Friction()),
        ("survey", Survey()));

    private static JsonObject Goal() => Mapping(
        "A goal of the whole, or of those who share it.",
        ["name"],
        ("name", Text("What it is called.")),
        ("id", Text("By what others refer to it; from the name by default.")),
        ("level", Words("organization: what all departments are measured against; shared: an objective of its owners alone.", Vocabularies.GoalLevel)),
        ("metric", Text("The metric it is measured by; its name by default.")),
        ("direction", Words("Which way is better; inferred by default.", Vocabularies.Direction)),
        ("target", Text("What it aims at, with or without a number.")),
        ("period", Period()),
        ("weight", Number("How much it counts beside the other goals; 1 by default.")),
        ("owners", Shared("The departments that answer for it, with the part of their scorecards that it takes.", orNothing: true)));

    private static JsonObject Department() => Mapping(
        "A department.",
        ["name"],
        ("name", Text("What it is called.")),
        ("id", Text("By what others refer to it; from the name by default.")),
        ("parent", Text("The department that it is part of.")),
        ("function", Text("What it does, one of the catalogue's functions; from the name by default.")),
        ("drives", OneOrMore("The metrics that its work moves.")),
        ("kpis", List("What it is judged by.", NameOr("kpi"))),
        ("incentives", List("What its people are rewarded for.", Ref("incentive"))),
        ("appraisal", new JsonObject { ["description"] = "What its people are asked when their work is judged.", ["anyOf"] = new JsonArray(Text("One question."), List("Several.", NameOr("question"))) }));

    private static JsonObject Kpi() => Mapping(
        "A KPI of the department.",
        ["name"],
        ("name", Text("What it is called.")),
        ("id", Text("By what others refer to it; from the name by default.")),
        ("metric", Text("The metric it is measured by; its name by default.")),
        ("direction", Words("Which way is better; inferred by default.", Vocabularies.Direction)),
        ("baseline", Number("Where it stands now, in the unit.", least: double.MinValue)),
        ("target", Text("What it aims at; the first number in it counts.")),
        ("unit", Text("What it is counted in.")),
        ("period", Period()),
        ("weight", Number("How much it counts beside the department's other KPIs.")),
        ("definition", Text("How it is computed.")));

    private static JsonObject Incentive() => Mapping(
        "What people are rewarded for.",
        ["name"],
        ("name", Text("What it is called.")),
        ("kind", Words("What kind of reward it is; bonus by default.", Vocabularies.IncentiveKind)),
        ("scope", Words("Whose results it looks at; department by default.", Vocabularies.IncentiveScope)),
        ("rewards", Shared("The KPIs and goals that it depends on.", orNothing: false)));

    private static JsonObject Question() => Mapping(
        "A question.",
        ["question"],
        ("question", Text("What is asked.")),
        ("about", OneOrMore("The departments whose view of the work is asked.")));

    private static JsonObject Metric() => Mapping(
        "What is said of a metric.",
        ["name"],
        ("name", Text("What it is called.")),
        ("polarity", Words("Which values are good.", Vocabularies.Polarity)),
        ("aspect", Words("What side of the work it looks at.", Vocabularies.Aspect)),
        ("scope", Words("One for all, or one for each department.", Vocabularies.Scope)),
        ("scarce", Words("Whether what one department takes another lacks.", Vocabularies.Truth)));

    private static JsonObject Influence() => Mapping(
        "What causes what.",
        ["from", "to", "effect"],
        ("from", Text("The metric that drives.")),
        ("to", Text("The metric that is driven.")),
        ("effect", Words("What more of the first does to the second; none takes away what the catalogue says.", Vocabularies.Effect)),
        ("strength", new JsonObject { ["description"] = "How strongly; moderate by default.", ["anyOf"] = new JsonArray(Words("In a word.", Vocabularies.Strength), Number("In a number above 0.", most: 1)) }),
        ("because", Text("The mechanism.")));

    private static JsonObject Handoff() => Mapping(
        "What one department delivers to another.",
        ["from", "to", "deliverable"],
        ("from", Text("The department that delivers.")),
        ("to", Text("The department that receives.")),
        ("deliverable", Text("What is delivered.")),
        ("delivered", Words("Whether it is delivered, by the word of the sender.", Vocabularies.Truth)),
        ("received", Words("Whether it is received, by the word of the receiver.", Vocabularies.Truth)),
        ("volume", Number("How much is to be delivered in a period.")),
        ("capacity", Number("How much of it the receiver can take in the same period.")),
        ("agreement", Ref("agreement")),
        ("channels", OneOrMore("What it goes through.")));

    private static JsonObject Agreement() => Mapping(
        "What is agreed on how it is passed on.",
        [],
        ("where", Text("The system, the meeting, the place.")),
        ("when", Text("How often, or how soon.")),
        ("urgent", Text("What is done when it is urgent.")));

    private static JsonObject Project() => Mapping(
        "Work that several departments do together for a time.",
        ["name"],
        ("name", Text("What it is called.")),
        ("metric", Text("The metric that it is to move.")),
        ("members", OneOrMore("The departments that take part.")),
        ("planned", Number("The planned lead time in weeks.")),
        ("actual", Number("The actual lead time in weeks.")),
        ("weekly-cost", Number("What a week of lead time costs.")),
        ("period", Period()));

    private static JsonObject Knowledge() => Mapping(
        "What has to be known.",
        ["name"],
        ("name", Text("What is known.")),
        ("holders", OneOrMore("Who or what has it: people, departments, places where it is written down.")),
        ("users", OneOrMore("The departments that need it.")));

    private static JsonObject Friction() => Mapping(
        "What it costs that departments work past each other.",
        ["name", "between"],
        ("name", Text("What the time or the money goes into.")),
        ("between", List("The departments, two or more.", Text("One of them."))),
        ("hours", Number("The hours that it takes in a month.")),
        ("rate", Number("What an hour costs.")),
        ("costs", Number("What it costs in a month besides hours.")));

    private static JsonObject Survey() => Mapping(
        "What one department says in a year about working with another.",
        ["year", "from", "about", "score"],
        ("year", Number("The year.")),
        ("from", Text("The department that answers.")),
        ("about", Text("The department that it is about.")),
        ("score", Number("How well it goes, 0 to 10.", most: 10)),
        ("answer", Text("What was answered to the open question.")));

    private static JsonObject Period() => Text("When it counts: 2026, 2026-H1, 2026-Q1, 2026-03 or 2026-01..2026-06; always by default.");
}
