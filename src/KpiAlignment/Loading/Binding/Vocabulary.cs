using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Loading.Binding;

/// <summary>The words that a file may use for a value, in English and Dutch.</summary>
internal sealed class Vocabulary<T>(ILocalized what, params (string Word, T Value)[] words)
{
    /// <summary>What the words name, for messages.</summary>
    public ILocalized What { get; } = what;

    public IEnumerable<string> Words => words.Select(w => w.Word);

    /// <summary>The English words, one for each value.</summary>
    public IEnumerable<string> Preferred => words.DistinctBy(w => w.Value).Select(w => w.Word);

    public bool TryRead(string word, out T? value)
    {
        var sought = word.AsSpan().Trim();
        foreach (var (known, meant) in words)
        {
            if (!sought.Equals(known, StringComparison.OrdinalIgnoreCase)) continue;
            value = meant;
            return true;
        }

        value = default;
        return false;
    }

    /// <exception cref="ArgumentException">There is no word for the value.</exception>
    public string WordFor(T value)
    {
        foreach (var (word, known) in words)
        {
            if (EqualityComparer<T>.Default.Equals(known, value)) return word;
        }

        throw new ArgumentException($"{value} is no {What.In(LocalizedText.EnglishCulture)}.", nameof(value));
    }
}

/// <summary>The vocabularies of the format.</summary>
internal static class Vocabularies
{
    public static Vocabulary<Direction> Direction { get; } = new(LoadTexts.Later("Word.Direction"),
        ("increase", Model.Direction.Increase), ("decrease", Model.Direction.Decrease), ("maintain", Model.Direction.Maintain),
        ("up", Model.Direction.Increase), ("down", Model.Direction.Decrease),
        ("verhogen", Model.Direction.Increase), ("verlagen", Model.Direction.Decrease), ("handhaven", Model.Direction.Maintain),
        ("omhoog", Model.Direction.Increase), ("omlaag", Model.Direction.Decrease), ("gelijk", Model.Direction.Maintain));

    public static Vocabulary<int> Language { get; } = new(LoadTexts.Later("Word.Language"), ("en", 0), ("nl", 1));

    public static Vocabulary<Polarity> Polarity { get; } = new(LoadTexts.Later("Word.Polarity"),
        ("higher", Model.Polarity.HigherIsBetter), ("lower", Model.Polarity.LowerIsBetter), ("neutral", Model.Polarity.Neutral),
        ("hoger", Model.Polarity.HigherIsBetter), ("lager", Model.Polarity.LowerIsBetter), ("neutraal", Model.Polarity.Neutral));

    public static Vocabulary<Aspect> Aspect { get; } = new(LoadTexts.Later("Word.Aspect"),
        ("other", Model.Aspect.Other), ("volume", Model.Aspect.Volume), ("quality", Model.Aspect.Quality), ("speed", Model.Aspect.Speed),
        ("cost", Model.Aspect.Cost), ("stability", Model.Aspect.Stability), ("flexibility", Model.Aspect.Flexibility),
        ("utilization", Model.Aspect.Utilization), ("stock", Model.Aspect.Stock), ("safety", Model.Aspect.Safety),
        ("people", Model.Aspect.People), ("adoption", Model.Aspect.Adoption), ("utilisation", Model.Aspect.Utilization));

    public static Vocabulary<MetricScope> Scope { get; } = new(LoadTexts.Later("Word.Scope"),
        ("organization", MetricScope.Organization), ("department", MetricScope.Department),
        ("organisation", MetricScope.Organization), ("organisatie", MetricScope.Organization), ("afdeling", MetricScope.Department));

    public static Vocabulary<GoalLevel> GoalLevel { get; } = new(LoadTexts.Later("Word.GoalLevel"),
        ("organization", Model.GoalLevel.Organization), ("shared", Model.GoalLevel.Shared),
        ("organisation", Model.GoalLevel.Organization), ("organisatie", Model.GoalLevel.Organization), ("gedeeld", Model.GoalLevel.Shared));

    public static Vocabulary<bool> Truth { get; } = new(LoadTexts.Later("Word.Truth"), ("true", true), ("false", false), ("yes", true), ("no", false), ("ja", true), ("nee", false));

    public static Vocabulary<IncentiveKind> IncentiveKind { get; } = new(LoadTexts.Later("Word.IncentiveKind"),
        ("bonus", Model.IncentiveKind.Bonus), ("commission", Model.IncentiveKind.Commission), ("appraisal", Model.IncentiveKind.Appraisal),
        ("recognition", Model.IncentiveKind.Recognition), ("provisie", Model.IncentiveKind.Commission),
        ("beoordeling", Model.IncentiveKind.Appraisal), ("waardering", Model.IncentiveKind.Recognition));

    public static Vocabulary<IncentiveScope> IncentiveScope { get; } = new(LoadTexts.Later("Word.IncentiveScope"),
        ("individual", Model.IncentiveScope.Individual), ("team", Model.IncentiveScope.Team), ("department", Model.IncentiveScope.Department),
        ("organization", Model.IncentiveScope.Organization), ("individueel", Model.IncentiveScope.Individual),
        ("afdeling", Model.IncentiveScope.Department), ("organisatie", Model.IncentiveScope.Organization), ("organisation", Model.IncentiveScope.Organization));

    public static Vocabulary<InfluenceEffect> Effect { get; } = new(LoadTexts.Later("Word.Effect"),
        ("increases", InfluenceEffect.Increases), ("decreases", InfluenceEffect.Decreases), ("none", InfluenceEffect.None),
        ("verhoogt", InfluenceEffect.Increases), ("verlaagt", InfluenceEffect.Decreases), ("geen", InfluenceEffect.None));

    public static Vocabulary<double> Strength { get; } = new(LoadTexts.Later("Word.Strength"),
        ("weak", Influence.Weak), ("moderate", Influence.Moderate), ("strong", Influence.Strong),
        ("zwak", Influence.Weak), ("matig", Influence.Moderate), ("sterk", Influence.Strong));
}
