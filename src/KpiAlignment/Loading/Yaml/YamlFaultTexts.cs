using YamlDotNet.Core;

namespace KpiAlignment.Loading.Yaml;

/// <summary>What the parser says of a fault, and what people usually have to mend then.</summary>
internal static class YamlFaultTexts
{
    private static readonly (string Said, string Mend)[] Hints =
    [
        ("invalid mapping", "Put a text with a ': ' in quotes."),
        ("Mapping values are not allowed", "Put a text with a ': ' in quotes, or check the indentation."),
        ("cannot start any token", "Put the text in quotes."),
        ("expected '-' indicator", "Check the indentation."),
        ("expected key", "Check the indentation."),
        ("':'", "Put a ': ' behind the key."),
        ("unexpected end of stream", "Close the quote."),
        ("',' or", "Put a comma before this, or close the bracket or brace."),
    ];

    public static string Of(YamlException fault)
    {
        var said = (fault.InnerException?.Message ?? fault.Message).Replace("  ", " ", StringComparison.Ordinal).TrimEnd('.', ' ');
        var mend = Hints.FirstOrDefault(h => said.Contains(h.Said, StringComparison.Ordinal)).Mend;
        return mend is null ? $"{said}." : $"{said}. {mend}";
    }
}
