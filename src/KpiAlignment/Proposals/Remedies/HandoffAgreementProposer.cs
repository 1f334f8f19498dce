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
        var found = (
            from finding in workbench.Findings
            where finding.Severity >= Severity.Warning && finding.RuleId is RuleIds.HandoffWithoutAgreement or RuleIds.ScatteredChannels or RuleIds.HandoffUnmatched
            select (finding, handoff: handoffs.First(h => h.FindingIdentity(finding.RuleId) == finding.Identity))).ToLookup(f => f.finding.RuleId == RuleIds.HandoffUnmatched);
        // What two pass each other without an agreement they agree on in one sitting.
        return found[false].GroupBy(f => (f.handoff.From.Id, f.handoff.To.Id)).Select(pair => Agree(workbench, [.. pair], Channel))
            .Concat(found[true].Select(f => Settle(f.finding, f.handoff)));

        string? Channel(IEnumerable<Handoff> same) => same.SelectMany(h => h.Channels)
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

    private static Remedy Agree(Workbench workbench, (Finding Finding, ResolvedHandoff Handoff)[] found, Func<IEnumerable<Handoff>, string?> channelOf)
    {
        var (from, to) = (found[0].Handoff.From, found[0].Handoff.To);
        var between = workbench.Context.Resolved.Collaboration.Handoffs.Where(h => (h.From.Id, h.To.Id) == (from.Id, to.Id)).Select(h => h.Handoff).ToArray();
        var deliverables = found.Select(f => f.Handoff.Handoff.Deliverable).DistinctBy(Slug.Of).ToArray();
        var drafts = deliverables.Select(d => Draft(workbench, [.. between.Where(h => Slug.Of(h.Deliverable) == Slug.Of(d))], channelOf)).ToArray();
        return new Remedy
        {
            Kind = ProposalKind.HandoffAgreement,
            Subject = string.Join('+', deliverables.Select(Slug.Of)),
            Departments = [from, to],
            Message = ProposalTexts.Say("HandoffAgreement", from.Name, to.Name, ProposalTexts.And(deliverables.Select(d => $"“{d}”"))),
            Details = drafts.Select(d => d.Text).Distinct().ToValueList(),
            Answers = found.Select(f => f.Finding).ToValueList(),
            Change = new OrganizationChange { Handoffs = drafts.SelectMany(d => d.Handoffs).DistinctBy(OrganizationChange.KeyOf).ToValueList() },
        };
    }

    private static (LocalizedMessage Text, IEnumerable<Handoff> Handoffs) Draft(Workbench workbench, Handoff[] same, Func<IEnumerable<Handoff>, string?> channelOf)
    {
        var (was, channel, language) = (same[0].Agreement, channelOf(same), workbench.Language);
        var (place, moment, urgency) = (Said(was?.Where) ?? Said(channel) ?? Place, Said(was?.When) ?? Moment, Said(was?.Urgency) ?? Urgency);
        var agreement = new HandoffAgreement(place.In(language), moment.In(language), urgency.In(language));
        return (ProposalTexts.Say("HandoffAgreement.Draft", place, moment, urgency), same.Select(h => h with { Agreement = agreement, Channels = channel is null ? [] : [channel] }));
    }

    private static LocalizedText? Said(string? text) => text is null ? null : new LocalizedText(text);
}
