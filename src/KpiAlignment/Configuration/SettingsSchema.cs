using System.Text.Json.Nodes;
using KpiAlignment.Rules;
using static KpiAlignment.Loading.Schemas.SchemaParts;

namespace KpiAlignment.Configuration;

/// <summary>The JSON Schema (draft 7) of <c>kpi-alignment.yaml</c>, for editors that complete and check YAML. <c>docs/configuration.md</c> describes the format.</summary>
public static class SettingsSchema
{
    /// <summary>The schema as a text.</summary>
    public static string ToJson() => Loading.Schemas.SchemaParts.ToJson(
        "Settings of KpiAlignment",
        Mapping(
            "How strictly to judge, what else to know, and what to keep quiet.",
            [],
            ("extends", Text("A file with settings that these are laid over.")),
            ("rules", Ref("rules")),
            ("departments", new JsonObject { ["description"] = "By department, the severities that differ there.", ["type"] = "object", ["additionalProperties"] = Ref("rules") }),
            ("thresholds", Mapping(
                "From which strength something counts.",
                [],
                ("info", Share("From here a finding is information; 5% by default.")),
                ("warning", Share("From here a finding is a warning; 15% by default.")),
                ("error", Share("From here a finding is an error; 40% by default.")),
                ("dependency", Share("From here a department depends on another; 15% by default.")),
                ("ambiguity", Share("From here help and harm at once are ambiguous; 30% by default.")))),
            ("paths", Mapping("How far to follow causes.", [], ("length", Number("The most influences on a chain; 4 by default.", 1, 8)))),
            ("limits", Mapping("How much is kept.", [], ("pairs", Number("The most contentions, and the most dependencies, that are kept of one metric, the hardest first; 1,000 by default.", 1, 1_000_000)))),
            ("proposals", Mapping(
                "How far to look for proposals.",
                [],
                ("share", Share("The most that is asked of a scorecard, 1% to 90%; 60% by default.")),
                ("goals", Number("How many shared goals a plan starts with; 3 by default.", 1, 5)),
                ("pilot", Share("The improvement that pilots are computed for; 15% by default.")))),
            ("catalogs", OneOrMore("Catalogues of your own, laid over the product's in this order.")),
            ("baseline", Text("The file with known findings."))),
        ("rules", Rules()));

    private static JsonObject Rules()
    {
        var rules = new JsonObject();
        foreach (var rule in BuiltInRules.All.Select(r => r.Descriptor)) rules[rule.Id] = Words(rule.Title.English, SettingsBinder.SeverityWords);
        return new JsonObject { ["description"] = "By rule, the severity of its findings.", ["type"] = "object", ["properties"] = rules };
    }
}
