using KpiAlignment.Model;

namespace KpiAlignment.Console.Evaluation;

/// <summary>Two KPIs of two departments with what a person says of them.</summary>
/// <param name="Id">The row's name.</param>
/// <param name="Language">The language of the names.</param>
/// <param name="Domain">The trade that it is from.</param>
/// <param name="First">One side.</param>
/// <param name="Second">The other.</param>
/// <param name="Label">The person's verdict.</param>
/// <param name="IsContested">Whether people differ on it; such rows are counted apart.</param>
public sealed record LabelledPair(string Id, string Language, string Domain, LabelledKpi First, LabelledKpi Second, PairLabel Label, bool IsContested);

/// <summary>A KPI of a row.</summary>
/// <param name="Department">The department's name.</param>
/// <param name="Name">The KPI's name.</param>
/// <param name="Direction">Which way it should go; <see langword="null"/> leaves it to the product.</param>
public sealed record LabelledKpi(string Department, string Name, Direction? Direction);
