using KpiAlignment.Localization;
using YamlDotNet.Core;
using static KpiAlignment.Loading.LoadTexts;

namespace KpiAlignment.Loading.Yaml;

/// <summary>What the parser says of a fault, and what people usually have to mend then.</summary>
internal static class YamlFaultTexts
{
    private static readonly (string Said, string Mend)[] Hints =
    [
        ("invalid mapping", "Mend.QuoteColon"),
        ("Mapping values are not allowed", "Mend.QuoteColonOrIndent"),
        ("cannot start any token", "Mend.Quote"),
        ("expected '-' indicator", "Mend.Indent"),
        ("expected key", "Mend.Indent"),
        ("':'", "Mend.Colon"),
        ("unexpected end of stream", "Mend.CloseQuote"),
        ("',' or", "Mend.Comma"),
    ];

    public static LocalizedMessage Of(YamlException fault)
    {
        var said = (fault.InnerException?.Message ?? fault.Message).Replace("  ", " ", StringComparison.Ordinal).TrimEnd('.', ' ');
        var mend = Hints.FirstOrDefault(h => said.Contains(h.Said, StringComparison.Ordinal)).Mend;
        return mend is null ? Say("Syntax.Invalid", said) : Say("Syntax.InvalidWithMend", said, Say(mend));
    }
}
