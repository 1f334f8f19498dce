namespace KpiAlignment.Catalog.Naming;

/// <summary>The ways to read the name of a KPI: with and without what parentheses add, the verb of its direction, what changes, on what time is spent or what norm it has, and the department's name.</summary>
internal sealed class NameReading
{
    private const string EndOfSubject = ":%";
    private const int LongestAbbreviation = 5;

    /// <summary>Reads <paramref name="name"/> as a department of the given name, if any, calls it.</summary>
    public NameReading(string name, string? departmentName)
    {
        var department = departmentName is null ? [] : NameTokenizer.Tokenize(departmentName);
        var end = name.AsSpan().IndexOfAny(EndOfSubject);
        if (end > 0 && end < name.Length - 1) Measured = NameTokenizer.Tokenize(name[(end + 1)..]);
        Abbreviation = AbbreviationIn(name) is { } abbreviation ? NameTokenizer.Tokenize(abbreviation) : null;
        foreach (var variant in NameVariants.Of(name))
        {
            var words = NameTokenizer.Tokenize(variant);
            var withoutVerb = DirectionVerbs.Strip(words);
            if (withoutVerb.Count < words.Count) Add(withoutVerb);
            Add(words);
            if (Terms.AsTimeSpent(words) is { } timeSpent) Add(timeSpent);
            if (ChangeNouns.Strip(words) is { } changing) Changing.Add(changing);
            if (ChangesMade.In(words) is { } change) Made.Add(change);
            if (Terms.WithoutNorm(words) is { } measured) Add(measured);
            if (Terms.WithoutHours(words) is { } activity) Activities.Add(activity);
            if (Terms.WithoutOnTime(words) is { } punctual) Punctual.Add(punctual);
            if (Divisor.In(words) is var divisor and > 0) Dividends.Add(words[..divisor]);
        }

        void Add(List<NameToken> words)
        {
            Whole.Add(words);
            if (department.Count > 0) WithoutDepartment.AddRange(DepartmentNames.Strip(words, department));
        }
    }

    /// <summary>What is measured, where the name says of what in front: "Housing permits: decided on time", "Calls % answered".</summary>
    public List<NameToken>? Measured { get; }

    /// <summary>The abbreviation in capitals that starts the name, where a preposition tells that the rest only says whose or when: "NPS of small shops". In "SLA breaches" it doesn't.</summary>
    public List<NameToken>? Abbreviation { get; }

    /// <summary>The readings of the whole name, the likeliest first.</summary>
    public List<List<NameToken>> Whole { get; } = [];

    /// <summary>The readings without the department's name.</summary>
    public List<List<NameToken>> WithoutDepartment { get; } = [];

    /// <summary>What changes, where the name says that something does: "absence reduction".</summary>
    public List<List<NameToken>> Changing { get; } = [];

    /// <summary>What somebody makes more or less of, where the name says so: "batch size reduction", "larger batches".</summary>
    public List<ChangeMade> Made { get; } = [];

    /// <summary>What is divided, where the name says by what: "maintenance cost as % of replacement value".</summary>
    public List<List<NameToken>> Dividends { get; } = [];

    /// <summary>What is done in hours, where the name counts these: "uren preventief onderhoud", "hours spent on foot patrol".</summary>
    public List<List<NameToken>> Activities { get; } = [];

    /// <summary>What is done on time, where the name says so: "appraisals held on time".</summary>
    public List<List<NameToken>> Punctual { get; } = [];

    private static string? AbbreviationIn(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [{ Length: >= 2 and <= LongestAbbreviation } first, var second, ..]
            && !first.AsSpan().ContainsAnyExceptInRange('A', 'Z') && NameVocabulary.IsPreposition(second) ? first : null;
    }
}
