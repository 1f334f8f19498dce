using KpiAlignment.Analysis;

namespace KpiAlignment.Rules;

/// <summary>Finds one kind of fault. A rule keeps no state, so that one instance can serve several analyses at once, as where changes are tried side by side.</summary>
public interface IAlignmentRule
{
    /// <summary>What is known of the rule apart from any organisation.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>
    /// Finds the faults in an analysed organisation, in any order; severities are left to the engine. What a rule throws
    /// ends the analysis and reaches its caller: a rule that fails must not look like a rule that found nothing.
    /// </summary>
    IEnumerable<Finding> Evaluate(AnalysisContext context);
}
