namespace KpiAlignment.Catalog.Naming;

/// <summary>The words of names that matter for themselves, in English and Dutch, in lower case without diacritics.</summary>
internal static class NameVocabulary
{
    private static readonly HashSet<string> fillers = Words(
        """
        of the a an and or for per to at its our
        number numbers nr amount total overall average avg mean median percentile percentiles percentage percent pct
        month months monthly week weeks weekly quarter quarters quarterly year years yearly annual annually daily rolling ytd
        improve improving better
        van de het een en of voor bij der den
        aantal aantallen totaal totale gemiddeld gemiddelde gem percentiel percentielen percentage procent
        maand maanden maandelijks maandelijkse week weken wekelijks kwartaal kwartalen jaar jaren jaarlijks jaarlijkse
        verbeteren verbetering beter betere
        """);

    private static readonly HashSet<string> softWords = Words(
        """
        rate rates ratio score scores level levels index count value degree graad niveau cijfer
        on in out by with from via vs versus up as within over all op uit met door aan binnen naar te alle
        current actual company trend trends share quantity qty aandeel hoeveelheid
        carried performed conducted executed undertaken done made held uitgevoerd uitgevoerde verricht verrichte gedaan gehouden
        """);

    private static readonly HashSet<string> reversers = Words(
        """
        not non no without never un lost losing missed missing overdue late failed failing rejected refused unresolved
        unfilled unplanned unpaid below exceeding outside abandoned cancelled canceled reopened incorrect wrong excluding impact
        reduction decrease decline reductie verlaging vermindering daling afname
        resolved closed solved fixed recovered repaid remediated avoided return opgelost opgeloste afgehandeld afgehandelde
        niet geen zonder nooit verloren gemist gemiste laat late mislukt mislukte afgewezen geweigerd geweigerde onopgelost
        corrected withdrawn revoked gecorrigeerd gecorrigeerde ingetrokken
        faulty defective damaged incomplete invalid unsafe improper
        foutief foutieve verkeerd verkeerde beschadigd beschadigde onvolledig onvolledige ongeldig ongeldige onveilig onveilige onterecht onterechte
        ongeplande openstaande achterstallig achterstallige onbetaalde onjuist onjuiste foute afgebroken heropende buiten
        """);

    private static readonly HashSet<string> prepositions = Words(
        "of for per in to by at from with within on over under than after during among about van voor bij uit door binnen naar op tot met aan na tijdens onder over");

    // Beside one of these, or alone, AVG in capitals is the law.
    private static readonly HashSet<string> lawWords = Words(
        """
        van de het een met op en voor binnen aan door conform volgens
        privacy gdpr dpia naleving verzoek verzoeken inzageverzoeken klachten datalek datalekken persoonsgegevens verwerkingen verwerkersovereenkomsten
        maatregelen register training bewustzijn compliance incidenten rechten audit audits volwassenheid overtredingen
        """);

    // What measures are called by: "lead time", "cycle cost", "doorloop".
    private static readonly HashSet<string> bare = Words(
        "lead cycle throughput turnaround turn around processing process handling service operating unit standard target daily doorloop behandel proces norm doel ontime");

    // "Use of premium freight" is about the freight.
    private static readonly HashSet<string> lightHeads = Words(
        "use usage volume extent frequency strictness intensity strength presence gebruik inzet toepassing mate omvang frequentie strengheid strengte intensiteit");

    private static readonly HashSet<string> untilWords = Words("to until till before tot");

    private static readonly HashSet<string> linkWords = Words("or and at in on as up to met op en of van de het een");

    private static readonly HashSet<string> unitWords = Words(
        "department departments dept team teams function division unit group afdeling afdelingen groep divisie dienst sector");

    private static readonly HashSet<string> doers = Words(
        "engineer engineers agent agents rep reps representative representatives analyst analysts medewerker medewerkers monteur monteurs adviseur adviseurs");

    private static readonly HashSet<string> kindsOfHarm = Words(
        "injury injuries accident accidents workload burnout absence absenteeism overtime ongeval ongevallen werkdruk verzuim overwerk");

    private static readonly HashSet<string> relapses = Words(
        """
        repeat repeated return returns returned readmission readmissions readmitted relapse relapses reoffending recidivism rearrests reopened
        turnover attrition churn leavers resignations departures dropout
        herhaald herhaalde herhaalcontact herhaalcontacten retour retouren terugkeer heropname heropnames heropnamen terugval recidive heropend heropende
        verloop vertrek vertrekkers opzeggingen uitval
        """);

    /// <summary>How much <paramref name="word"/> says.</summary>
    public static TokenKind KindOf(string word) =>
        fillers.Contains(word) ? TokenKind.Filler : softWords.Contains(word) ? TokenKind.Soft : TokenKind.Word;

    /// <summary>How much <paramref name="word"/> says that is written in capitals: what else links words, as in "OR utilisation", is a name.</summary>
    public static TokenKind KindOfAbbreviation(string word) => linkWords.Contains(word) ? TokenKind.Word : KindOf(word);

    /// <summary>Whether the word turns a metric into its opposite or a part of it: "tickets not solved" isn't "tickets solved".</summary>
    public static bool IsReverser(string word) => reversers.Contains(word);

    /// <summary>Whether what the name is about stands before the word, and what comes after only says which.</summary>
    public static bool IsPreposition(string word) => prepositions.Contains(word);

    /// <summary>Whether the word is for something bad that is moved by the same things wherever it happens, as complaints aren't.</summary>
    public static bool IsKindOfHarm(string word) => kindsOfHarm.Contains(word);

    /// <summary>Whether the word is for what comes back or leaves, of which a term says until when it counts: "readmissions within 30 days" aren't on time.</summary>
    public static bool IsRelapse(string word) => relapses.Contains(word);

    /// <summary>Whether the word before a preposition says little, and what follows is what the name is about.</summary>
    public static bool IsLightHead(string word) => lightHeads.Contains(word);

    /// <summary>Whether what follows the word ends the time before it: "time to market".</summary>
    public static bool IsUntil(string word) => untilWords.Contains(word);

    /// <summary>Whether a name of these words that has AVG in it speaks of the Dutch privacy law.</summary>
    public static bool IsAboutPrivacyLaw(string[] words) => words.Length == 1 || Array.Exists(words, lawWords.Contains);

    /// <summary>Whether the word says nothing of a subject beside a measure: the cycle of "cycle time".</summary>
    public static bool IsBare(string word) => bare.Contains(word);

    /// <summary>Whether the word only says that a name names a department.</summary>
    public static bool IsUnitWord(string word) => unitWords.Contains(word);

    /// <summary>Whether the word is for those who do a department's work.</summary>
    public static bool IsDoer(string word) => doers.Contains(word);

    private static HashSet<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
