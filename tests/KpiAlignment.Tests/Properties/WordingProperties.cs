using FsCheck;
using FsCheck.Fluent;
using KpiAlignment.Catalog;
using KpiAlignment.Catalog.Lexicon;
using KpiAlignment.Model;

namespace KpiAlignment.Tests.Properties;

/// <summary>What holds for the words of every name.</summary>
public class WordingProperties
{
    private static readonly MetricCatalog Catalog = MetricCatalog.Default;

    private static readonly string[] Things = ["Complaints", "Permits", "Inspections", "Visits", "Injuries", "Zeppelins", "Invoices", "Requests"];
    private static readonly string[] Done = ["resolved", "completed", "processed", "answered", "repaired", "approved"];
    private static readonly string[] Verbs = ["resolve", "handle", "start", "answer", "repair", "deliver"];
    private static readonly string[] Klachten = ["klachten", "aanvragen", "storingen", "zeppelins", "bezwaren"];
    private static readonly string[] Gedaan = ["afgehandeld", "beantwoord", "opgelost", "verwerkt"];

    [Holds]
    public void Any_text_can_be_read(string? text)
    {
        var wording = Catalog.Read(text ?? "");

        Assert.NotEqual(Polarity.Neutral, wording.Polarity);
        Assert.Equal(wording, Catalog.Read(text ?? ""));
    }

    [Holds]
    public void Case_does_not_matter(NonNegativeInt pick)
    {
        var name = Catalog.Metrics[pick.Get % Catalog.Metrics.Count].Name.English;

        Assert.Equal(Catalog.Read(name.ToUpperInvariant()), Catalog.Read(name.ToLowerInvariant()));
    }

    [Holds]
    public Property What_gets_done_is_good_and_what_does_not_is_bad() => For(Things, Done, (thing, done) =>
        Good($"{thing} {done}") && Bad($"{thing} not {done}"));

    [Holds]
    public Property What_is_done_within_a_time_is_good_and_what_is_not_is_bad() => For(Things, Done, (thing, done) =>
        Good($"{thing} {done} within 14 days (%)") && Bad($"{thing} not {done} within 14 days (%)"));

    [Holds]
    public Property The_time_it_takes_is_bad() => For(Things, Verbs, (thing, verb) =>
        Bad($"Average time to {verb} {thing.ToLowerInvariant()}") && Bad($"Days to {verb} {thing.ToLowerInvariant()}"));

    [Holds]
    public Property In_Dutch_too() => For(Klachten, Gedaan, (thing, done) =>
        Good($"Aantal {done}e {thing}") && Good($"Percentage {thing} {done} binnen 6 weken") && Bad($"Aantal niet {done}e {thing}") && Bad($"Doorlooptijd {thing}"));

    // How a name counts does not change which way is good.
    [Holds]
    public Property Counting_words_say_nothing() => For(Things, ["Number of", "Total", "Percentage of", "Monthly"], (thing, count) =>
        Catalog.Read($"{count} {thing.ToLowerInvariant()}").Polarity == Catalog.Read(thing).Polarity);

    // Sharing a subject goes both ways, and everything that has a subject shares its own.
    [Holds]
    public void Sharing_is_mutual(NonNegativeInt first, NonNegativeInt second)
    {
        var (one, other) = (Wording(first), Wording(second));

        Assert.Equal(one.SharesSubject(other), other.SharesSubject(one));
        Assert.Equal(one.Subject is not null, one.SharesSubject(one));
    }

    private static MetricWording Wording(NonNegativeInt pick) => Catalog.Read(Catalog.Metrics[pick.Get % Catalog.Metrics.Count].Name.English);

    private static bool Good(string name) => Catalog.Read(name).Polarity == Polarity.HigherIsBetter;

    private static bool Bad(string name) => Catalog.Read(name).Polarity == Polarity.LowerIsBetter;

    private static Property For(string[] first, string[] second, Func<string, string, bool> holds) => Prop.ForAll(
        Gen.Elements(first).SelectMany(f => Gen.Elements(second).Select(s => (f, s))).ToArbitrary(),
        x => holds(x.f, x.s).Label($"{x.f} {x.s}"));
}
