using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Rules;

/// <summary>A rule that reports findings of given strengths, or whatever it is told to do.</summary>
internal sealed class StubRule(string id, Func<AnalysisContext, IEnumerable<Finding>> evaluate, Severity? always = null, Severity max = Severity.Error) : IAlignmentRule
{
    public StubRule(string id, params double[] strengths)
        : this(id, _ => strengths.Select((s, i) => Finding(id, s, $"{i}")))
    {
    }

    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = id,
        Name = "Stub",
        Title = new LocalizedText("Stub"),
        MessageFormat = new LocalizedText("Stub"),
        FixedSeverity = always,
        MaxSeverity = max,
    };

    public static Finding Finding(string id, double strength, string identity = "") =>
        new() { RuleId = id, Strength = strength, Message = new LocalizedMessage(new LocalizedText("Stub"), []), Identity = $"{id}{identity}" };

    public IEnumerable<Finding> Evaluate(AnalysisContext context) => evaluate(context);
}
