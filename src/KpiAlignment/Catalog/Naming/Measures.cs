namespace KpiAlignment.Catalog.Naming;

/// <summary>
/// The words that say what is measured of a thing: its time, its cost, its quality, the harm that comes to it. English puts them last ("lead time"),
/// Dutch first or at the end of the first compound ("kosten onderhoud", "wachttijd polikliniek").
/// </summary>
internal static class Measures
{
    /// <summary>What measures of time measure.</summary>
    public const string Time = "time";

    /// <summary>What measures of money spent measure.</summary>
    public const string Cost = "cost";

    /// <summary>What counts of harm measure.</summary>
    public const string Harm = "harm";

    // A share of what the rest of the compound says: "ophelderingspercentage".
    private static readonly string[] shares = ["percentage", "graad", "ratio", "quote", "cijfer", "score", "index"];

    private static readonly Dictionary<string, string> english = Table(
        """
        time times duration latency days hours turnaround
        cost costs expense expenses spend spending expenditure price prices
        speed velocity
        quality
        satisfaction
        availability
        reliability
        accuracy
        productivity efficiency
        utilisation utilization occupancy
        capacity
        revenue revenues income
        profit margin
        risk
        harm violations violation breaches complaints complaint errors mistakes defects faults failures failure incidents accidents injuries delays shortages losses loss fraud thefts damage outages breakdowns downtime interruptions findings deviations gaps nonconformities
        """);

    // By their ends, as they end compounds.
    private static readonly (string End, string Measure)[] dutch =
    [
        ("kwaliteit", "quality"), ("tevredenheid", "satisfaction"), ("beschikbaarheid", "availability"), ("betrouwbaarheid", "reliability"),
        ("nauwkeurigheid", "accuracy"), ("productiviteit", "productivity"), ("bezetting", "utilisation"), ("benutting", "utilisation"),
        ("capaciteit", "capacity"), ("snelheid", "speed"), ("kosten", Cost), ("uitgaven", Cost), ("lasten", Cost), ("prijs", Cost),
        ("tijd", Time), ("tijden", Time), ("duur", Time), ("dagen", Time), ("uren", Time), ("omzet", "revenue"), ("marge", "profit"), ("risico", "risk"),
        ("klachten", Harm), ("fouten", Harm), ("incidenten", Harm), ("ongevallen", Harm), ("storingen", Harm), ("overtredingen", Harm), ("vertragingen", Harm),
        ("tekort", Harm), ("verliezen", Harm), ("fraude", Harm), ("diefstallen", Harm), ("schade", Harm), ("stilstand", Harm), ("bevindingen", Harm), ("afwijkingen", Harm),
    ];

    /// <summary>What an English word measures, or <see langword="null"/>.</summary>
    public static string? English(string word) => english.GetValueOrDefault(word);

    /// <summary>What a Dutch word or the head of a Dutch compound measures, or <see langword="null"/>.</summary>
    public static string? Dutch(string word) =>
        Array.Find(dutch, d => word.EndsWith(d.End, StringComparison.Ordinal)).Measure;

    /// <summary>What a word of either language measures, or <see langword="null"/>.</summary>
    public static string? Of(string word) => English(word) ?? Dutch(word);

    /// <summary>Whether a Dutch compound says the share of something.</summary>
    public static bool IsShare(string word) =>
        Array.Exists(shares, s => word.Length > s.Length + 2 && word.EndsWith(s, StringComparison.Ordinal));

    private static Dictionary<string, string> Table(string lines) =>
        lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .SelectMany(words => words.Select(word => (word, words[0])))
            .ToDictionary(x => x.word, x => x.Item2, StringComparer.Ordinal);
}
