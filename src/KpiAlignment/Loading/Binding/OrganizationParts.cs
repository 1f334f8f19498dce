using KpiAlignment.Model;

namespace KpiAlignment.Loading.Binding;

/// <summary>What the files of one organisation hold between them.</summary>
internal sealed class OrganizationParts
{
    public List<(string Text, SourceSpan Span)> Names { get; } = [];

    public List<(string Text, SourceSpan Span)> Missions { get; } = [];

    public List<(string Text, SourceSpan Span)> Languages { get; } = [];

    public List<(string Text, SourceSpan Span)> Currencies { get; } = [];

    public List<Goal> Goals { get; } = [];

    public List<Department> Departments { get; } = [];

    /// <summary>Where the departments name their parents.</summary>
    public Dictionary<Department, SourceSpan> Parents { get; } = new(ReferenceEqualityComparer.Instance);

    public List<Metric> Metrics { get; } = [];

    public List<(Influence Influence, SourceSpan To)> Influences { get; } = [];

    public List<(Handoff Handoff, SourceSpan To)> Handoffs { get; } = [];

    public List<(Project Project, SourceSpan Members)> Projects { get; } = [];

    public List<(KnowledgeItem Item, SourceSpan Users)> Knowledge { get; } = [];

    public List<(FrictionCost Cost, SourceSpan Between)> FrictionCosts { get; } = [];

    public List<(CollaborationSurvey Survey, SourceSpan About)> Surveys { get; } = [];

    public List<Suppression> Suppressions { get; } = [];

    /// <summary>Whether a file or a list of elements could not be read, so that what isn't here may be there.</summary>
    public bool HasGaps { get; set; }

    /// <summary>Adds what another file holds.</summary>
    public void Add(OrganizationParts other)
    {
        Names.AddRange(other.Names);
        Missions.AddRange(other.Missions);
        Languages.AddRange(other.Languages);
        Currencies.AddRange(other.Currencies);
        Goals.AddRange(other.Goals);
        Departments.AddRange(other.Departments);
        foreach (var (department, place) in other.Parents) Parents.Add(department, place);
        Metrics.AddRange(other.Metrics);
        Influences.AddRange(other.Influences);
        Handoffs.AddRange(other.Handoffs);
        Projects.AddRange(other.Projects);
        Knowledge.AddRange(other.Knowledge);
        FrictionCosts.AddRange(other.FrictionCosts);
        Surveys.AddRange(other.Surveys);
        Suppressions.AddRange(other.Suppressions);
        HasGaps |= other.HasGaps;
    }
}
