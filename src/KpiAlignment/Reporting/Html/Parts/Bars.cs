using KpiAlignment.Reporting.Html.Markup;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Parts;

/// <summary>Lengths that stand for shares. The number always stands beside them in words, so nobody has to hear them.</summary>
internal static class Bars
{
    /// <summary>A bar of a share, 0 to 1, whose kind gives its colour.</summary>
    public static Element Of(double share, string kind) => Drawing(kind)[
        Rect("track", 0, 100),
        Rect("value", 0, 100 * Math.Clamp(share, 0, 1))];

    /// <summary>A bar to the left of the middle for less, to the right for more, −1 to 1.</summary>
    public static Element Diverging(double pull) => Drawing("pull")[
        Rect("track", 0, 100),
        Rect(pull < 0 ? "less" : "more", pull < 0 ? 50 + (50 * Math.Max(-1, pull)) : 50, 50 * Math.Min(1, Math.Abs(pull))),
        Rect("middle", 49.6, 0.8)];

    private static Element Drawing(string kind) => Tag("svg").Class($"meter {kind}").With("viewBox", "0 0 100 8").With("preserveAspectRatio", "none").With("aria-hidden", "true");

    private static Element Rect(string kind, double x, double width) => Tag("rect").Class(kind).With("x", x).With("width", width).With("height", 8);
}
