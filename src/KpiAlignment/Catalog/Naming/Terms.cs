namespace KpiAlignment.Catalog.Naming;

/// <summary>Terms inside names: "within 30 days", "binnen de termijn" and "op tijd" all say that something is on time, which is one word of a name.</summary>
internal static class Terms
{
    /// <summary>The word for what "&lt;" says before a time.</summary>
    public const string Within = "within";

    /// <summary>The one word that stands for any term.</summary>
    public const string OnTime = "ontime";

    private static readonly HashSet<string> within = Words("within binnen under");
    private static readonly HashSet<string> shorter = Words("less shorter faster quicker fewer korter sneller minder");
    private static readonly HashSet<string> most = Words("max maximaal maximum hoogstens");
    private static readonly HashSet<string> articles = Words("the its a an de het een max maximaal maximum");
    private static readonly HashSet<string> kinds = Words("working business calendar clock");
    private static readonly HashSet<string> units = Words(
        """
        second seconds sec minute minutes min mins hour hours hrs day days week weeks wk wks month months year years workday workdays
        seconde seconden minuut minuten uur uren dag dagen dgn werkdag werkdagen kalenderdagen week weken maand maanden mnd jaar jaren
        """);

    private static readonly HashSet<string> longer = Words("quarter quarters kwartaal sprint");
    private static readonly HashSet<string> hours = Words("hours uren");
    private static readonly HashSet<string> times = Words("time tijd");
    private static readonly HashSet<string> links = Words("spent besteed worked gewerkt");
    private static readonly HashSet<string> bars = Words("term terms target targets norm standard deadline limit termijn termijnen streeftijd normtijd");
    private static readonly HashSet<string> numbers = Words(
        """
        one two three four five six seven eight nine ten twelve fourteen fifteen eighteen twenty thirty forty sixty ninety
        een twee drie vier vijf zes zeven acht negen tien twaalf veertien vijftien achttien twintig dertig veertig zestig negentig
        """);

    /// <summary>Whether the word is a stretch of time, by which amounts are counted.</summary>
    public static bool IsPeriod(string word) => units.Contains(word) || longer.Contains(word);

    /// <summary>The words with every term as one.</summary>
    public static List<NameToken> Join(List<NameToken> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var length = LengthAt(words, i);
            if (length == 0) continue;
            words.RemoveRange(i, length);
            words.Insert(i, new NameToken(OnTime, OnTime, TokenKind.Word));
        }

        return words;
    }

    /// <summary>
    /// The words of a time without the norm for it ("wait shorter than 4 weeks", "doorlooptijd binnen de norm"), or
    /// <see langword="null"/> if they name no time or no norm. The norm tells which way the time should go.
    /// </summary>
    public static List<NameToken>? WithoutNorm(List<NameToken> words)
    {
        var norm = words.FindIndex(w => w.Text == OnTime);
        if (norm < 1) return null;
        var head = words[..norm].FindAll(w => w.Kind == TokenKind.Word);
        var isTime = head.Count > 0 && (Measures.English(head[^1].Text) == Measures.Time || Measures.Dutch(head[0].Text) == Measures.Time);
        return isTime ? [.. words[..norm], .. words[(norm + 1)..]] : null;
    }

    /// <summary>
    /// What is done, where a name counts the hours of it ("hours spent on patrol", "tutoring hours", "uren onderhoud"), or
    /// <see langword="null"/>.
    /// </summary>
    public static List<NameToken>? WithoutHours(List<NameToken> words)
    {
        if (words.Count < 2) return null;
        if (hours.Contains(words[^1].Text)) return words[..^1];
        var start = words.FindIndex(w => w.Kind != TokenKind.Filler);
        if (start < 0 || !(hours.Contains(words[start].Text) || (times.Contains(words[start].Text) && Is(words, start + 1, "spent", "besteed")))) return null;
        start++;
        while (start < words.Count && (words[start].Kind != TokenKind.Word || links.Contains(words[start].Text))) start++;
        return start < words.Count ? words[start..] : null;
    }

    /// <summary>"Time on features" and "hours worked on features" as "time spent on features", or <see langword="null"/> if the name doesn't say on what time is spent.</summary>
    public static List<NameToken>? AsTimeSpent(List<NameToken> words)
    {
        var start = words.FindIndex(w => w.Kind != TokenKind.Filler);
        if (start < 0 || !(hours.Contains(words[start].Text) || times.Contains(words[start].Text))) return null;
        var at = start + 1;
        if (at < words.Count && links.Contains(words[at].Text)) at++;
        if (!Is(words, at, "on", "aan")) return null;
        return [.. NameTokenizer.Tokenize(words[at].Text == "on" ? "time spent on" : "tijd besteed aan"), .. words[(at + 1)..]];
    }

    /// <summary>The words of a name without that it is on time, or <see langword="null"/> if it doesn't say so or says nothing else.</summary>
    public static List<NameToken>? WithoutOnTime(List<NameToken> words) =>
        words.FindIndex(w => w.Text == OnTime) is var norm and >= 0 && words.Count > 1 ? [.. words[..norm], .. words[(norm + 1)..]] : null;

    private static int LengthAt(List<NameToken> words, int at) => words[at].Text switch
    {
        "timely" or "tijdig" or "tijdige" or "timeliness" or "tijdigheid" => 1,
        "on" when Is(words, at + 1, "time") => 2,
        "op" when Is(words, at + 1, "tijd") => 2,
        var word when within.Contains(word) => FollowedByTerm(words, at, at + 1),
        var word when most.Contains(word) => FollowedByTime(words, at, at + 1),
        var word when shorter.Contains(word) && (Is(words, at + 1, "than") || Is(words, at + 1, "dan")) => FollowedByTime(words, at, at + 2),
        _ => 0,
    };

    private static int FollowedByTerm(List<NameToken> words, int start, int at)
    {
        var hasArticle = at < words.Count && articles.Contains(words[at].Text);
        if (hasArticle) at++;
        return at < words.Count && (bars.Contains(words[at].Text) || (hasArticle && units.Contains(words[at].Text))) ? at + 1 - start : FollowedByTime(words, start, at);
    }

    // A number, perhaps what kind of days, and a unit.
    private static int FollowedByTime(List<NameToken> words, int start, int at)
    {
        if (at >= words.Count || !(char.IsAsciiDigit(words[at].Text[0]) || numbers.Contains(words[at].Text))) return 0;
        at++;
        if (at < words.Count && kinds.Contains(words[at].Text)) at++;
        return at < words.Count && units.Contains(words[at].Text) ? at + 1 - start : 0;
    }

    private static bool Is(List<NameToken> words, int at, params ReadOnlySpan<string> texts) => at < words.Count && texts.Contains(words[at].Text);

    private static HashSet<string> Words(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
