using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>A project with its metric and its members found.</summary>
/// <param name="Project">The project as the file has it.</param>
/// <param name="Metric">The metric that it is to move, or <see langword="null"/> where that isn't said.</param>
/// <param name="Members">The departments that take part.</param>
public sealed record ResolvedProject(Project Project, ResolvedMetric? Metric, ValueList<Department> Members);
