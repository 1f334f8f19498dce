using KpiAlignment.Proposals;
using KpiAlignment.Reporting.Html.Markup;
using KpiAlignment.Rules;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Parts;

/// <summary>The small things that come back all over the page: how grave, how strong, by which rule, what to do.</summary>
internal sealed class Marks(ReportView view)
{
    private readonly Words words = view.Words;

    /// <summary>How grave it is: a word, in a shape and a colour of its own.</summary>
    public Node Badge(Severity severity) => Span.Class($"badge {severity.ToString().ToLowerInvariant()}")[view.Names.Word(severity)];

    /// <summary>How strong and how sure a finding is.</summary>
    public Node Strength(Finding finding) => Span.Class("strength")[
        Bars.Of(finding.Strength, finding.Severity == Severity.Error ? "error" : "warning"),
        StrengthInWords(finding),
        " ",
        Span.Class("aside")[words.Format("Certainty", words.Percent(finding.Confidence))]];

    /// <summary>How strong a finding is, where there is little room.</summary>
    public Node StrengthInWords(Finding finding) => Strong.Class("strength")[words.Format("Strength", words.Percent(finding.Strength))];

    /// <summary>The rule that found it, with what it looks for.</summary>
    public Node Rule(string id) => A.Class("rule").To(view.AnchorOf(id)).With("title", view.Names.Title(id))[id];

    /// <summary>The same where many stand close together.</summary>
    public Node RuleName(string id) => Abbr.Class("rule").With("title", view.Names.Title(id))[id];

    /// <summary>A finding in a few words, as a link to where it is told.</summary>
    public Node InShort(Finding finding) => view.GroupOf(finding) is { } group
        ? A.To(group.Anchor)[view.Names.InShort(finding)]
        : Span[view.Names.InShort(finding)];

    /// <summary>
    /// The proposal that answers what is told together, and where there is room what it says. It is the one for the gravest; what it leaves of the others is
    /// for those that come next.
    /// </summary>
    public Node Answer(FindingGroup group, bool isBrief)
    {
        if (view.Proposals.Resolving(group.Findings) is { } resolving)
        {
            var resolved = group.Findings.Count(f => view.Proposals.Resolves(resolving, f));
            return Answer(resolving, words.Format(resolved < group.Findings.Count ? "Answer.Some" : "Answer.All", view.Proposals.NumberOf(resolving), resolved, group.Findings.Count), isBrief);
        }

        return view.Proposals.Easing(group.Gravest) is { } easing ? Answer(easing, words.Format("Answer.Part", view.Proposals.NumberOf(easing)), isBrief) : Node.None;
    }

    private Element Answer(Proposal proposal, string says, bool isBrief) => P.Class("answer")[
        A.To(view.AnchorOf(proposal))[says],
        isBrief ? Node.None : All(" ", Span.Class("aside")[proposal.Message.In(words.Culture)])];
}
