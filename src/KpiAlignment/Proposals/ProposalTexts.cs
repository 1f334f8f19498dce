using System.Globalization;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Tensions;

namespace KpiAlignment.Proposals;

/// <summary>Words proposals, from <c>ProposalTexts.resx</c> and <c>ProposalTexts.nl.resx</c>.</summary>
internal static class ProposalTexts
{
    private static readonly ResourceTexts Texts = new("KpiAlignment.Proposals.ProposalTexts");

    public static LocalizedText Get(string key) => Texts.Get(key);

    /// <summary>A text with what goes into it.</summary>
    public static LocalizedMessage Say(string key, params ReadOnlySpan<object> arguments) => new(Texts.Get(key), [.. arguments]);

    public static LocalizedText And(IEnumerable<string> items) => TextList.And(items);

    public static LocalizedText Or(IEnumerable<string> items) => TextList.Or(items.Select(i => new LocalizedText(i)));

    public static LocalizedMessage Describe(Candidate candidate, int percent)
    {
        var direction = Texts.Get($"Direction.{candidate.Direction}");
        var isOne = candidate is { Takers.Count: 1, Kind: ProposalKind.SharedGoal or ProposalKind.CompositeMetric };
        return new LocalizedMessage(Texts.Get(isOne ? $"{candidate.Kind}.One" : $"{candidate.Kind}"),
        [
            TextList.And(candidate.Takers.Select(d => d.Name)),
            candidate.Metric.Name,
            candidate.Period is { } period ? InPeriod(direction, period) : direction,
            $"{percent}%",
            candidate.Holder?.Name ?? "",
        ]);
    }

    private static LocalizedText InPeriod(LocalizedText direction, Period period)
    {
        var format = Texts.Get("InPeriod");
        return new LocalizedText(
            string.Format(CultureInfo.InvariantCulture, format.English, direction.English, period),
            string.Format(CultureInfo.InvariantCulture, format.Dutch!, direction.Dutch, period));
    }
}
