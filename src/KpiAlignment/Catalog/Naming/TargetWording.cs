using System.Text.RegularExpressions;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Naming;

/// <summary>
/// The wordings by which targets say their direction. The first comparison in the text decides: in "less than 10% are over
/// 14 days" the share has to go down. "At least 10% less" is less.
/// </summary>
internal static partial class TargetWording
{
    /// <summary>The direction that the target's wording says, or <see langword="null"/>.</summary>
    public static Direction? DirectionOf(string target)
    {
        var comparison = Comparison().Match(target);
        if (comparison.Success)
        {
            var isMost = comparison.Groups["most"].Success;
            var isOfLess = Decline().IsMatch(target.Remove(comparison.Index, comparison.Length));
            return isMost != isOfLess ? Direction.Decrease : Direction.Increase;
        }

        var change = Change().Match(target);
        if (change.Success) return change.Groups["down"].Success ? Direction.Decrease : Direction.Increase;
        return null;
    }

    // Negations come first, as "no more than" holds "more than".
    [GeneratedRegex(
        """
        (?<least> \b(?:no|not)\s+(?:less|fewer|lower)\s+than\b | \bniet\s+(?:minder|lager)\s+dan\b )
        | (?<most> \b(?:no|not)\s+(?:more|higher|greater|longer|later)\s+than\b | \bnot\s+exceed | \bniet\s+(?:meer|hoger|langer|later)\s+dan\b )
        | (?<most> \bbelow\b | \b(?:less|fewer|lower|shorter|smaller)\s+(?:or\s+equal\s+)?than\b | \bat\s+most\b | \bmax(?:imum|imaal|imal)?\b | \bup\s+to\b
            | \b(?:under|onder)\s+(?:de\s+)?\W?\d | \bor\s+(?:less|fewer|lower)\b | \bof\s+(?:minder|lager)\b | ^\s*(?:within|binnen)\s+\d+(?![\d.,]*\s*%)
            | \bhoogstens\b | \bten\s+hoogste\b | \b(?:minder|lager|korter|kleiner)\s+dan\b | ≤ | < )
        | (?<least> \babove\b | \b(?:more|greater|higher|longer|larger|better)\s+(?:or\s+equal\s+)?than\b | \bat\s+least\b | (?<!\d\s*)\bmin\b | \bmin(?:imum|imaal|imal)\b
            | \b(?:over|boven)\s+(?:de\s+)?\W?\d | \bor\s+(?:more|higher)\b | \bof\s+(?:meer|hoger)\b | \bexceed
            | \bminstens\b | \bten\s?minste\b | \b(?:meer|hoger|langer|groter|beter)\s+dan\b | ≥ | (?<![-=])> )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Comparison();

    [GeneratedRegex(
        @"\b(?:reduction|decrease|decline|daling|afname|verlaging|vermindering|reductie)\b|%\s*(?:less|fewer|lower|minder|lager)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Decline();

    [GeneratedRegex(
        """
        (?<down> ^\s*[-−]\s*\d[\d.,]*\s*% | \b(?:reduction|decrease|decline|reduce|daling|afname|verlaging|vermindering|reductie|minder|lager)\b )
        | (?<up> ^\s*\+\s*\d | \b(?:increase|growth|rise|stijging|toename|verhoging|groei|hoger)\b )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Change();
}
