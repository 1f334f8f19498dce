using KpiAlignment.Console.Text;
using KpiAlignment.Model;

namespace KpiAlignment.Console.Starting;

/// <summary>Asks for what a first file needs: the departments, and what each is judged by.</summary>
internal sealed class StarterQuestions(TextReader input, TextWriter output, Texts texts)
{
    public string? Name() => Ask("Init.AskName") is { Length: > 0 } name ? name : null;

    public string? Mission() => Ask("Init.AskMission") is { Length: > 0 } mission ? mission : null;

    /// <summary>The departments with their KPIs; none where nothing is answered.</summary>
    public IReadOnlyList<Department> Departments() =>
        [.. Names(Ask("Init.AskDepartments")).Select(name => new Department { Name = name, Kpis = Names(Ask("Init.AskKpis", name)).Select(k => new Kpi { Name = k }).ToValueList() })];

    private string? Ask(string key, params object[] arguments)
    {
        output.WriteLine(SafeText.Of(texts.Format(key, arguments)));
        output.Write("> ");
        output.Flush();
        return input.ReadLine()?.Trim();
    }

    private static IEnumerable<string> Names(string? answer) =>
        (answer ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(n => Slug.Of(n).Length > 0).DistinctBy(Slug.Of);
}
