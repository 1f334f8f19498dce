using KpiAlignment.Catalog;
using KpiAlignment.Catalog.Lexicon;
using KpiAlignment.Model;

namespace KpiAlignment.Tests.Catalog.Lexicon;

/// <summary>What the words of names tell, with the lexicon that ships.</summary>
public class MetricWordingTests
{
    [Theory]
    // What is measured decides, whatever it is measured of.
    [InlineData("Average time to close complaints", Polarity.LowerIsBetter)]
    [InlineData("Cost of training", Polarity.LowerIsBetter)]
    [InlineData("Satisfaction with complaint handling", Polarity.HigherIsBetter)]
    [InlineData("Permit review (days)", Polarity.LowerIsBetter)]
    // A bar that is met or missed.
    [InlineData("Complaints closed within 14 days (%)", Polarity.HigherIsBetter)]
    [InlineData("Complaints open over 14 days (%)", Polarity.LowerIsBetter)]
    [InlineData("Patients readmitted within 30 days (%)", Polarity.LowerIsBetter)]
    [InlineData("Complaints not closed within 14 days (%)", Polarity.LowerIsBetter)]
    [InlineData("Trains on time (%)", Polarity.HigherIsBetter)]
    // What became of it goes over what it is.
    [InlineData("Complaints", Polarity.LowerIsBetter)]
    [InlineData("Complaints resolved", Polarity.HigherIsBetter)]
    [InlineData("Unresolved complaints", Polarity.LowerIsBetter)]
    [InlineData("Inspections missed", Polarity.LowerIsBetter)]
    [InlineData("Waste generated", Polarity.LowerIsBetter)]
    [InlineData("Permits issued", Polarity.HigherIsBetter)]
    // The head decides over what stands before it.
    [InlineData("Injury prevention training hours", Polarity.HigherIsBetter)]
    [InlineData("School safety - Robbery", Polarity.LowerIsBetter)]
    [InlineData("Crime laboratory staff", null)]
    // Reversers and negations.
    [InlineData("Emission reduction", Polarity.HigherIsBetter)]
    [InlineData("Accident-free days", Polarity.HigherIsBetter)]
    [InlineData("Days without accidents", Polarity.HigherIsBetter)]
    [InlineData("Non-payment", null)]
    // Dutch, where one word may be several.
    [InlineData("Huisvestingsklachten", Polarity.LowerIsBetter)]
    [InlineData("Klachtenpercentage", Polarity.LowerIsBetter)]
    [InlineData("Leerlingtevredenheid", Polarity.HigherIsBetter)]
    [InlineData("CO2-reductie", Polarity.HigherIsBetter)]
    [InlineData("Storingsvrije dagen", Polarity.HigherIsBetter)]
    [InlineData("Gemiddelde doorlooptijd bezwaarschriften", Polarity.LowerIsBetter)]
    [InlineData("Niet-afgehandelde bezwaarschriften", Polarity.LowerIsBetter)]
    [InlineData("Voortijdig schoolverlaters", Polarity.LowerIsBetter)] // "voortijdig" isn't "tijdig"
    // Neither good nor bad.
    [InlineData("Applications received", null)]
    [InlineData("Inspections that found violations", null)]
    [InlineData("Aantal inwoners", null)]
    [InlineData("", null)]
    [InlineData("(%)", null)]
    public void Which_way_is_good(string name, Polarity? expected) => Assert.Equal(expected, Read(name).Polarity);

    [Theory]
    [InlineData("Number of qualified leads", Aspect.Volume, "lead")]
    [InlineData("Leadkwaliteit", Aspect.Quality, "lead")]
    [InlineData("Quality of leads", Aspect.Quality, "lead")]
    [InlineData("Doorlooptijd omgevingsvergunning", Aspect.Speed, "permit")]
    [InlineData("Time to process permits", Aspect.Speed, "permit")]
    [InlineData("Permit approval time", Aspect.Speed, "permit")]
    [InlineData("Cost per permit", Aspect.Cost, null)] // what it is divided by is not what it is about
    [InlineData("Aantal verleende vergunningen", Aspect.Volume, "permit")]
    [InlineData("Permit errors", Aspect.Quality, "permit")]
    [InlineData("Complaints closed within 14 days (%)", Aspect.Speed, "complaint")]
    [InlineData("Bedbezetting", Aspect.Utilization, "bed")]
    [InlineData("Customer satisfaction", Aspect.Quality, null)] // everything is about customers
    [InlineData("Klanttevredenheid", Aspect.Quality, null)]
    public void Which_side_of_what(string name, Aspect aspect, string? subject)
    {
        var wording = Read(name);

        Assert.Equal((aspect, subject), (wording.Aspect, wording.Subject));
    }

    [Theory]
    [InlineData("Building permits issued", "Building permit errors", true)]
    [InlineData("Building permits issued", "Permit errors", true)] // the one doesn't say which
    [InlineData("Building permits issued", "Parking permit errors", false)]
    [InlineData("Time to process permits", "Building permit errors", true)]
    [InlineData("Red zeppelins built", "Zeppelin errors", false)] // of what isn't listed both must say which
    [InlineData("Verleende vergunningen", "Permit errors", true)]
    [InlineData("Water main breaks", "Water bills collected", false)]
    [InlineData("Customer complaints", "Customer visits", false)]
    public void Whether_two_are_about_one_thing(string one, string other, bool expected)
    {
        Assert.Equal(expected, Read(one).SharesSubject(Read(other)));
        Assert.Equal(expected, Read(other).SharesSubject(Read(one)));
    }

    private static MetricWording Read(string name) => MetricCatalog.Default.Read(name);
}
