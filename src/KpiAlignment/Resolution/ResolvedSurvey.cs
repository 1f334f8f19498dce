using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>A survey with its departments found.</summary>
/// <param name="Survey">The survey as the file has it.</param>
/// <param name="From">The department that answers.</param>
/// <param name="About">The department that it is about.</param>
public sealed record ResolvedSurvey(CollaborationSurvey Survey, Department From, Department About);
