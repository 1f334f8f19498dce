using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>
/// A draft of what sender and receiver agree on: where, when and how urgently something is passed on. What is agreed already stays; where
/// several channels are in use, the one that is used most remains. What is delivered and not received, or the reverse, only they can settle.
/// </summary>
internal sealed class HandoffAgreementProposer : IRemedyProposer
{
    private static readonly LocalizedText Place = ProposalTexts.Get("HandoffAgreement.Where");
    private static readonly LocalizedText Moment = ProposalTexts.Get("HandoffAgreement.When");
    private static readonly LocalizedText Urgency = ProposalTexts.Get("HandoffAgreement.Urgent");

    public IEnumerable<Remedy> Propose(Workbench workbench)
    {
        var handoffs = workbench.Context.Resolved.Collaboration.Handoffs;
        var used = handoffs.SelectMany(h => h.Handoff.Channels).GroupBy(Slug.Of).ToDictionary(c => c.Key, c => c.Count(), StringComparer.Ordinal);
        return
            from finding in workbench.Findings
            where finding.Severity >= Severity.Warning && finding.RuleId is RuleIds.HandoffWithoutAgreement or RuleIds.ScatteredChannels or RuleIds.HandoffUnmatched
            let handoff = handoffs.First(h => h.FindingIdentity(finding.RuleId) == finding.Identity)
            let same = handoffs.Where(h => (h.From.Id, h.To.Id, Slug.Of(h.Handoff.Deliverable)) == (handoff.From.Id, handoff.To.Id, Slug.Of(handoff.Handoff.Deliverable))).ToArray()
            select finding.RuleId == RuleIds.HandoffUnmatched ? Settle(finding, handoff) : Agree(workbench, finding, handoff, same, Channel(same));

        string? Channel(IEnumerable<ResolvedHandoff> same) => same.SelectMany(h => h.Handoff.Channels)
            .OrderByDescending(c => used[Slug.Of(c)]).ThenBy(c => c, StringComparer.Ordinal).FirstOrDefault();
    }

    private static Remedy Settle(Finding finding, ResolvedHandoff handoff) => new()
    {
        Kind = ProposalKind.HandoffAgreement,
        Subject = $"{Slug.Of(handoff.Handoff.Deliverable)}:need",
        Departments = finding.Departments,
        Message = ProposalTexts.Say("HandoffAgreement.Unmatched", handoff.From.Name, handoff.To.Name, handoff.Handoff.Deliverable),
        Answers = [finding],
    };

    private static Remedy Agree(Workbench workbench, Finding finding, ResolvedHandoff handoff, ResolvedHandoff[] same, string? channel)
    {
        var language = workbench.Language;
        var (was, place) = (handoff.Handoff.Agreement, channel is null ? Place : new LocalizedText(channel));
        var agreement = new HandoffAgreement(was?.Where ?? place.In(language), was?.When ?? Moment.In(language), was?.Urgency ?? Urgency.In(language));
        return new Remedy
        {
            Kind = ProposalKind.HandoffAgreement,
            Subject = Slug.Of(handoff.Handoff.Deliverable),
            Departments = finding.Departments,
            Message = ProposalTexts.Say("HandoffAgreement", handoff.From.Name, handoff.To.Name, handoff.Handoff.Deliverable),
            Details =
            [
                ProposalTexts.Say("HandoffAgreement.Draft", was?.Where is { } w ? new LocalizedText(w) : place, was?.When is { } n ? new LocalizedText(n) : Moment, was?.Urgency is { } u ? new LocalizedText(u) : Urgency),
            ],
            Answers = [finding],
            Change = new OrganizationChange
            {
                Handoffs = same.Select(h => h.Handoff with { Agreement = agreement, Channels = channel is null ? [] : [channel] }).DistinctBy(OrganizationChange.KeyOf).ToValueList(),
            },
        };
    }
}
