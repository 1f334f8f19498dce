namespace KpiAlignment.Tests.Console;

/// <summary>Organisations without the catalogue's metrics, each made for one severity.</summary>
internal static class ConsoleYaml
{
    public const string Clean = "organization: X\nlanguage: en\ndepartments:\n  - name: A\n    kpis: [{ name: Widgets, direction: increase }]\n";

    public const string Broken = "organization: X\nlanguage: en\ndepartments: 7\n";

    /// <summary>A's widgets harm B's gadgets; the strength of the influence is the pressure.</summary>
    public static string Pursuit(string strength, string direction = "increase") =>
        $$"""
        organization: X
        language: en
        departments:
          - name: A
            kpis: [{ name: Widgets, direction: {{direction}} }]
          - name: B
            kpis: [{ name: Gadgets, direction: increase }]
        influences:
          - { from: Widgets, to: Gadgets, effect: {{(direction == "increase" ? "decreases" : "increases")}}, strength: {{strength}} }
        """;
}
