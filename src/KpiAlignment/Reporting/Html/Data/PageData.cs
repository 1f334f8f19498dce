using System.Text.Json;
using KpiAlignment.Reporting.Html.Markup;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Html.Data;

/// <summary>What the script draws from. Departments go by their places.</summary>
/// <param name="Departments">The names.</param>
/// <param name="Conflicts">Who pulls against whom, the hardest first.</param>
/// <param name="Dependencies">Who needs whom without the other being held to it, the strongest first.</param>
/// <param name="Goals">The shared goals of the portfolio.</param>
/// <param name="Alignments">How far each two pull the same way.</param>
/// <param name="Words">What the script says.</param>
internal sealed record PageData(string[] Departments, PairData[] Conflicts, PairData[] Dependencies, GoalData[] Goals, AlignmentData[] Alignments, SortedDictionary<string, string> Words)
{
    // The page stays small however many departments have something to do with each other.
    private const int Most = 20_000;

    public static PageData Of(ReportView view) => new(
        [.. view.Departments.Select(d => SafeText.Of(d.Name))],
        [.. PairsOf(view, Matter.Opposing).Take(Most)],
        [.. PairsOf(view, Matter.Silos).Take(Most)],
        [.. view.Report.Plan.Portfolio.Goals.Select(g => new GoalData(
            SafeText.Of(g.Metric!.Name.In(view.Words.Culture)),
            [.. g.Departments.Select(view.PlaceOf)],
            view.AnchorOf(g)))],
        [.. view.Report.Analysis.Alignments.OrderByDescending(a => Math.Abs(a.Cosine)).Take(Most)
            .Select(a => new AlignmentData(view.PlaceOf(a.First), view.PlaceOf(a.Second), Math.Round(a.Cosine, 2) + 0.0))],
        new SortedDictionary<string, string>(ScriptWords.ToDictionary(w => w, w => view.Words[$"script.{w}"]), StringComparer.Ordinal));

    /// <summary>The data as a piece of the page, which is read and never run.</summary>
    public Node ToNode() => new DataNode(JsonSerializer.Serialize(this, PageJsonContext.Default.PageData));

    private static IEnumerable<PairData> PairsOf(ReportView view, Matter matter) =>
        from pair in view.GroupsOf(matter)
        where pair.Between is not null
        select new PairData(
            view.PlaceOf(pair.Between!.First),
            view.PlaceOf(pair.Between.Second),
            Math.Round(pair.Gravest.Strength, 3),
            pair.Gravest.Severity == Severity.Error,
            SafeText.Of(view.Names.InShort(pair.Gravest)),
            pair.Anchor);

    private static readonly string[] ScriptWords =
        ["alignment", "conflict", "department", "focus", "goal", "many", "none", "of", "serious", "ties", "towards", "warning"];

    private sealed class DataNode(string json) : Node
    {
        // The serializer writes <, > and & as escapes, so nothing in it can end the element.
        public override void Write(TextWriter output) => output.Write($"\n<script type=\"application/json\" id=\"data\">{json}</script>");
    }
}
