namespace KpiAlignment.Reporting.Html.Data;

/// <summary>A shared goal that is proposed.</summary>
/// <param name="Name">What is to be measured together.</param>
/// <param name="Departments">The places of who answers for it.</param>
/// <param name="Anchor">Where the page tells of it.</param>
internal sealed record GoalData(string Name, int[] Departments, string Anchor);
