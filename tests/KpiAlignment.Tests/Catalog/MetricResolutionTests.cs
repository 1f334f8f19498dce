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
    [InlineData("DPO", "supplier-payment-term")]
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
    [InlineData("SLA breaches of a supplier")]
    [InlineData("Gardens per FTE")]
    [InlineData("MR Rate Percentiles")]
    [InlineData("Phone Screens Scheduled by a Sourcer")]
    [InlineData("Country Conversions completed within due date")]
    [InlineData("GitLab for Education Quarterly New Seats")]
    [InlineData("Merge Requests Types")]
    [InlineData("Tickets not solved")]
    [InlineData("Unplanned leave of suppliers")]
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

    [Fact]
    public void Hr_and_finance_serve_everyone_and_customer_service_does_not()
    {
        bool Serves(string id) => Catalog.Functions.Single(f => f.Id == id).ServesEveryone;

        Assert.True(Serves("hr") && Serves("finance"));
        Assert.False(Serves("customer-service"));
    }
}
