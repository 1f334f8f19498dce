using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Handoffs;

/// <summary>KPA404: knowledge that several departments need and one alone has.</summary>
public sealed class KnowledgeHeldByOneRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.KnowledgeHeldByOne, "KnowledgeHeldByOne", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
            from knowledge in context.Resolved.Collaboration.Knowledge
            where knowledge.Users.Count > 1 && knowledge.Item.Holders.Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1
            select new Finding
            {
                RuleId = Descriptor.Id,
                Strength = 1,
                Departments = knowledge.Users,
                Message = new LocalizedMessage(Descriptor.MessageFormat, [knowledge.Item.Name, TextList.And(knowledge.Users.Select(d => d.Name)), knowledge.Item.Holders[0]]),
                Location = knowledge.Item.Source,
                Identity = IdentityOf(knowledge.Item),
            };
    }

    /// <summary>The identity of the finding about a piece of knowledge.</summary>
    internal static string IdentityOf(KnowledgeItem item) => $"{RuleIds.KnowledgeHeldByOne}|{item.Name}";
}
