using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using KpiAlignment.Configuration;
using KpiAlignment.Loading;
using KpiAlignment.Loading.Schemas;
using KpiAlignment.Loading.Yaml;

namespace KpiAlignment.Tests.Loading.Schemas;

/// <summary>The schemas for editors say what the loader says.</summary>
public class SchemaTests
{
    private static readonly JsonSchema organization = JsonSchema.FromText(OrganizationSchema.ToJson());

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.PathOf("samples/organizations"), "*.yaml").Concat(Directory.EnumerateFiles(Path.Combine(LoadingFiles.Folder, "good"), "*.yaml"))
        .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.yaml")).Select(f => Path.GetRelativePath(Repository.PathOf("."), f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Fact]
    public void Golden_schema_of_organisations_is_in_the_documentation() => Golden.Verify("docs/schemas/organization.schema.json", OrganizationSchema.ToJson());

    [Fact]
    public void Golden_schema_of_settings_is_in_the_documentation() => Golden.Verify("docs/schemas/settings.schema.json", SettingsSchema.ToJson());

    [Theory]
    [MemberData(nameof(Files))]
    public void Files_that_load_are_valid(string file)
    {
        var result = organization.Evaluate(ToJson(Repository.Read(file)), new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(d => d.Errors is not null).Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Values)}")));
    }

    [Theory]
    [InlineData("organization: X\ndepartment: [A]\n")]
    [InlineData("organization: X\ndepartments: [{ name: A, kpis: [{ nam: B }] }]\n")]
    [InlineData("organization: X\ndepartments: [{ name: A, kpis: [{ name: B, direction: sideways }] }]\n")]
    [InlineData("organization: X\ninfluences: [{ from: a, to: b }]\n")]
    [InlineData("organization: X\nsurveys: [{ year: 2026, from: a, about: b, score: 11 }]\n")]
    public void Files_that_do_not_load_are_not_valid(string yaml)
    {
        Assert.NotEmpty(OrganizationLoader.Parse(yaml).Diagnostics);
        Assert.False(organization.Evaluate(ToJson(yaml)).IsValid);
    }

    // An unknown key makes the loader list those that it knows.
    [Theory]
    [InlineData("", "x: 1\n")]
    [InlineData("goal", "goals: [{ name: G, x: 1 }]\n")]
    [InlineData("department", "departments: [{ name: D, x: 1 }]\n")]
    [InlineData("kpi", "departments: [{ name: D, kpis: [{ name: K, x: 1 }] }]\n")]
    [InlineData("incentive", "departments: [{ name: D, incentives: [{ name: I, x: 1 }] }]\n")]
    [InlineData("metric", "metrics: [{ name: M, x: 1 }]\n")]
    [InlineData("influence", "influences: [{ from: a, to: b, effect: none, x: 1 }]\n")]
    [InlineData("question", "departments: [{ name: D, appraisal: [{ question: Q, x: 1 }] }]\n")]
    [InlineData("handoff", "handoffs: [{ from: a, to: b, deliverable: c, x: 1 }]\n")]
    [InlineData("agreement", "handoffs: [{ from: a, to: b, deliverable: c, agreement: { x: 1 } }]\n")]
    [InlineData("project", "projects: [{ name: P, x: 1 }]\n")]
    [InlineData("knowledge", "knowledge: [{ name: K, x: 1 }]\n")]
    [InlineData("friction", "friction: [{ name: F, between: [a, b], x: 1 }]\n")]
    [InlineData("survey", "surveys: [{ year: 2026, from: a, about: b, score: 5, x: 1 }]\n")]
    public void Has_the_keys_of_the_loader(string definition, string yaml)
    {
        var unknown = Assert.Single(OrganizationLoader.Parse("organization: X\n" + yaml).Diagnostics, d => d.Id == DiagnosticIds.UnknownKey);
        var known = LoadingFiles.KeysKnownBy(unknown);
        var root = JsonNode.Parse(OrganizationSchema.ToJson())!;
        var properties = (definition.Length == 0 ? root : root["definitions"]![definition]!)["properties"]!.AsObject().Select(p => p.Key);

        Assert.Equal(known.Order(StringComparer.Ordinal), properties.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_settings_of_the_documentation_are_valid()
    {
        var yaml = Repository.Read("docs/configuration.md").Split("```yaml\n")[1].Split("```")[0];

        Assert.True(JsonSchema.FromText(SettingsSchema.ToJson()).Evaluate(ToJson(yaml)).IsValid);
        Assert.False(JsonSchema.FromText(SettingsSchema.ToJson()).Evaluate(ToJson("rules: { KPA101: of }")).IsValid);
    }

    // As editors see YAML: plain numbers and truths are no texts.
    private static JsonElement ToJson(string yaml)
    {
        var root = YamlReader.Read(yaml, "", LoadOptions.Default, new DiagnosticBag(1)).Root!;
        return JsonDocument.Parse(Node(root)?.ToJsonString() ?? "null").RootElement;

        static JsonNode? Node(YamlNode node) => node switch
        {
            YamlMapping mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key.Text, Node(e.Value)))),
            YamlSequence list => new JsonArray([.. list.Items.Select(Node)]),
            YamlScalar { IsNull: true } => null,
            YamlScalar { IsPlain: true, Text: "true" or "false" } truth => truth.Text == "true",
            YamlScalar { IsPlain: true } scalar when double.TryParse(scalar.Text, System.Globalization.CultureInfo.InvariantCulture, out var number) => number,
            YamlScalar scalar => scalar.Text,
            _ => throw new InvalidOperationException(),
        };
    }
}
