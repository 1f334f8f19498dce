using KpiAlignment.Catalog;

namespace KpiAlignment.Tests.Catalog;

/// <summary>Which metric a name means, on the catalogue that ships.</summary>
public class MetricResolutionTests
{
    private static readonly MetricCatalog Catalog = MetricCatalog.Default;

    [Theory]
    // The samples' names.
    [InlineData("Aantal leads", "lead-volume")]
    [InlineData("Leadkwaliteit", "lead-quality")]
    [InlineData("Gesloten deals", "deals")]
    [InlineData("Merkbekendheid", "brand-awareness")]
    [InlineData("Opgeleverde features", "new-features")]
    [InlineData("Klanttevredenheid", "customer-satisfaction")]
    [InlineData("Gemiddelde afhandeltijd", "average-handling-time")]
    [InlineData("Opgelost bij eerste contact", "first-contact-resolution")]
    [InlineData("Beschikbaarheid van systemen", "uptime")]
    [InlineData("Informatiebeveiliging", "security")]
    [InlineData("Beheerbaarheid", "manageability")]
    [InlineData("Beheersbaarheid", "manageability")]
    [InlineData("Time-to-market", "time-to-market")]
    [InlineData("Flexibiliteit", "business-flexibility")]
    [InlineData("Actieve gebruikers van de nieuwe feature", "new-feature-active-users")]
    // Synonyms and abbreviations.
    [InlineData("MQLs", "lead-volume")]
    [InlineData("CSAT", "customer-satisfaction")]
    [InlineData("FCR", "first-contact-resolution")]
    [InlineData("Resolved at first contact", "first-contact-resolution")]
    [InlineData("Purchase price variance", "purchase-price")]
    [InlineData("OTIF", "on-time-delivery")]
    [InlineData("DPO", "days-payable")]
    [InlineData("Service Level Agreement (SLA)", "sla-attainment")]
    [InlineData("Largest Contentful Paint (LCP)", "page-load-time")]
    [InlineData("Ziekteverzuim", "absence")]
    // Words that say nothing, inflection, word order, case.
    [InlineData("Total number of MQLs by month", "lead-volume")]
    [InlineData("Number of IT incidents per month", "incidents")]
    [InlineData("aantal IT-incidenten per kwartaal", "incidents")]
    [InlineData("Average order lead time", "order-lead-time")]
    [InlineData("THE QUALITY OF LEADS", "lead-quality")]
    [InlineData("Deals closed", "deals")]
    // On what time is spent, however it is put.
    [InlineData("Time on features", "feature-share")]
    [InlineData("Hours spent on features", "feature-share")]
    [InlineData("Uren aan registratie", "documentation-time")]
    [InlineData("Time on site", "user-engagement")]
    // Several known names in one, and a cost of one thing per another.
    [InlineData("Tram maintenance hours", "maintenance-hours")]
    [InlineData("Product data completeness", "product-content")]
    [InlineData("Energy cost per tonne", "energy-intensity")]
    // Verbs that say the direction.
    [InlineData("Reduce inventory", "inventory")]
    [InlineData("Voorraad verlagen", "inventory")]
    [InlineData("Verhogen van de klanttevredenheid", "customer-satisfaction")]
    // Dutch compounds.
    [InlineData("Voorraadniveau", "inventory")]
    [InlineData("Leverbetrouwbaarheid", "on-time-delivery")]
    [InlineData("Machinestilstand", "machine-downtime")]
    [InlineData("Websitebezoekers", "web-traffic")]
    [InlineData("Onderhoudskosten", "maintenance-cost")]
    // Abbreviations that start a name; times behind a sign.
    [InlineData("NPS of small shops in the north", "net-promoter-score")]
    [InlineData("OEE na de revisie van lijn 3", "oee")]
    [InlineData("Deliveries < 2 days", "on-time-delivery")]
    [InlineData("Gem. ziekteverzuim", "absence")]
    // AVG is the Dutch privacy law, and elsewhere an average.
    [InlineData("Naleving AVG", "privacy-compliance")]
    [InlineData("Aantal AVG-klachten", "privacy-complaints")]
    [InlineData("AVG handling time", "average-handling-time")]
    // Figures that are part of a word.
    [InlineData("5G coverage", "network-coverage")]
    [InlineData("24/7 service", "service-hours")]
    // The head of the name decides; what it divides by and what norm it has don't.
    [InlineData("Kosten onderhoud liften", "maintenance-cost")]
    [InlineData("Maintenance cost as % of replacement value", "maintenance-cost")]
    [InlineData("Complaints per 1000 passengers", "complaints")]
    // A whole name, and behind a preposition whose or where.
    [InlineData("Confidence in the police among the young", "police-trust")]
    [InlineData("Speed to market of new lines", "launch-speed")]
    // A term that says until when it counts what comes back.
    [InlineData("Repeat calls within 7 days", "repeat-contacts")]
    [InlineData("Heropende meldingen binnen 14 dagen", "repeat-contacts")]
    [InlineData("Reoffending within two years", "reoffending")]
    // What changes.
    [InlineData("Absence reduction", "absence")]
    [InlineData("Verzuimreductie", "absence")]
    [InlineData("Lead conversion improvement", "conversion-rate")]
    // Near things that are metrics of their own.
    [InlineData("First time contributors per month", "first-time-contributors")]
    [InlineData("S1 OBA", "open-bug-age")]
    [InlineData("Past Due Security Issues", "overdue-security-issues")]
    [InlineData("Past Due InfraDev Issues", "overdue-issues")]
    [InlineData("Community MR Coaches per Month", "community-coaches")]
    [InlineData("Open UX Debt Age", "ux-debt-age")]
    [InlineData("Third Party Risk Management", "supplier-risk-reviews")]
    public void Means(string name, string metric) => Assert.Equal(metric, Catalog.Resolve(name)?.Metric.Id);

    [Theory]
    [InlineData("Security Impact on Net ARR")]
    [InlineData("Release Agreement Acceptance")]
    [InlineData("Customer Support Margin")]
    [InlineData("On-Boarding CSAT")]
    [InlineData("MRARR")]
    [InlineData("Gardens per FTE")]
    [InlineData("Instrument turnaround cost")]
    [InlineData("Letter writers' caseload")]
    [InlineData("Letters returned per hour")]
    [InlineData("Staff time for letters")]
    [InlineData("Phone Screens Scheduled by a Sourcer")]
    [InlineData("Country Conversions completed within due date")]
    [InlineData("GitLab for Education Quarterly New Seats")]
    [InlineData("Merge Requests Types")]
    [InlineData("Tickets not solved")]
    [InlineData("Complaints within 14 days")]
    [InlineData("Unplanned leave of suppliers")]
    [InlineData("Cycle time")]
    [InlineData("Turnaround time")]
    [InlineData("O2 saturation")]
    [InlineData("Ophelderingspercentage autodiefstal")]
    [InlineData("Bus lane violations")]
    [InlineData("Complaints about parking")]
    [InlineData("Clients per FTE")]
    [InlineData("Kwaliteit")]
    [InlineData("Number of")]
    [InlineData("")]
    [InlineData("!?")]
    public void Means_nothing_known(string name) => Assert.Null(Catalog.Resolve(name));

    [Theory]
    [InlineData("Support Team Member Retention", "Customer Support", "staff-retention", true)]
    [InlineData("Development Department MR Rate", "Development", "merge-request-rate", true)]
    [InlineData("UX Department New Hire Average Location Factor", "UX Department", "new-hire-location-factor", true)]
    [InlineData("New hire location factor - Marketing", "Marketing", "new-hire-location-factor", true)]
    [InlineData("Quality Budget Plan vs Actuals", "Quality", "budget-overrun", true)]
    [InlineData("Team Member Retention", "UX", "staff-retention", false)]
    [InlineData("UX Debt", "Development", "ux-debt", false)]
    public void Reads_a_departments_own_name(string name, string department, string metric, bool namesDepartment)
    {
        var match = Catalog.Resolve(name, department);

        Assert.Equal((metric, namesDepartment), (match?.Metric.Id, match?.NamesDepartment));
    }

    [Theory]
    [InlineData("Klantenservice", "customer-service")]
    [InlineData("Customer Support", "customer-service")]
    [InlineData("Quality Department", "quality")]
    [InlineData("Talent-acquisition", "recruiting")]
    [InlineData("People Success", "hr")]
    [InlineData("Community Relations", "community")]
    [InlineData("Incubation Engineering", "innovation")]
    [InlineData("Afdeling Inkoop", "purchasing")]
    [InlineData("Zeilmakerij", null)]
    public void Knows_what_departments_do(string name, string? function) => Assert.Equal(function, Catalog.ResolveFunction(name)?.Id);

    [Theory]
    [InlineData("Sales & Marketing", "marketing sales")]
    [InlineData("Inkoop en Logistiek", "logistics purchasing")]
    [InlineData("Research and development", "r-and-d")]
    [InlineData("Finance and control", "finance")]
    [InlineData("Sailing and rigging", "")]
    public void Knows_departments_that_do_two_things(string name, string functions) =>
        Assert.Equal(functions, string.Join(' ', Catalog.ResolveFunctions(name).Select(f => f.Id).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Levertijd", "Inkoop en Logistiek", "supplier-lead-time")]
    [InlineData("Wachttijd korter dan 4 weken", "Polikliniek", "access-time")]
    public void Names_of_a_function_hold_in_its_departments(string name, string department, string metric) =>
        Assert.Equal(metric, Catalog.Resolve(name, department)?.Metric.Id);

    [Fact]
    public void Hr_and_finance_serve_everyone_and_customer_service_does_not()
    {
        bool Serves(string id) => Catalog.Functions.Single(f => f.Id == id).ServesEveryone;

        Assert.True(Serves("hr") && Serves("finance"));
        Assert.False(Serves("customer-service"));
    }
}
