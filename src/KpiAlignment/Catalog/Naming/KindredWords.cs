namespace KpiAlignment.Catalog.Naming;

/// <summary>
/// Words that come close in the names of metrics without meaning quite the same: a contract that is closed is a deal, though not
/// every contract is. One may stand for the other where the rest of the name fits. Words of contrary sense, such as time and
/// speed, are never kindred.
/// </summary>
internal static class KindredWords
{
    private static readonly Dictionary<string, string[]> kin = Read(
        """
        deal contract sale order booking
        client consumer shopper customer player
        lead prospect enquiry inquiry
        campaign advertisement advert ad
        subscriber member user
        cancellation termination churn opzegging
        discount rebate markdown promotion korting
        price tariff fee charge tarief
        revenue sale income turnover
        profit margin earnings
        cash liquidity liquiditeit
        cost spend spending expenditure uitgave opex outlay
        overrun overspend exceedance overschrijding
        staff headcount workforce manpower fte
        hire recruit hiring aanname werving
        vacancy position opening
        leaver attrition turnover exit verloop
        workload pressure burden werkdruk
        engagement involvement betrokkenheid
        training education course learning
        output throughput production
        utilisation occupancy load benutting
        overload overcrowding congestion crowding
        shortage shortfall lack tekort
        defect error fault bug flaw mistake gebrek
        scrap reject uitval afkeur
        duration length time
        delay lateness vertraging
        backlog queue achterstand
        breakdown downtime outage interruption disruption unavailability
        release deployment rollout launch
        feature functionality function
        review check inspection audit screening
        approval authorisation authorization permission goedkeuring
        compliance adherence conformity conformance naleving
        breach violation infringement overtreding
        fraud abuse misuse misbruik fraude
        vulnerability weakness
        accuracy precision correctness nauwkeurigheid juistheid
        shipment delivery dispatch consignment zending
        product item article sku goods
        carrier haulier transporteur
        truck lorry vrachtwagen vehicle
        trip ride journey rit
        passenger traveller rider reiziger
        plant factory fabriek
        batch run lot serie
        changeover setup omstelling
        maintenance upkeep servicing
        project programme initiative
        idea suggestion
        loan credit lening krediet
        policy cover polis
        claim schade
        permit licence license
        application request submission
        fine penalty boete sanction
        prisoner inmate detainee gedetineerde
        pupil student learner
        teacher lecturer instructor
        lesson class les
        waste garbage refuse trash
        road street weg straat
        pollution emission contamination vervuiling
        biodiversity nature wildlife habitat ecosystem natuur
        energy power electricity stroom
        guest visitor gast
        agent rep representative adviser advisor adviseur
        call contact phone
        issue problem ticket case
        place bed plaats
        bonus commission reward
        """);

    /// <summary>The stems that come close to a stem; none for most.</summary>
    public static string[] Of(string stem) => kin.GetValueOrDefault(stem, []);

    private static Dictionary<string, string[]> Read(string groups)
    {
        var kin = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var group in groups.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var stems = group.Split(' ').Select(w => WordGroups.Of(Stemmer.Stem(w))).Distinct(StringComparer.Ordinal).ToArray();
            foreach (var stem in stems)
            {
                if (!kin.TryGetValue(stem, out var others)) kin.Add(stem, others = new(StringComparer.Ordinal));
                others.UnionWith(stems);
                others.Remove(stem);
            }
        }

        return kin.ToDictionary(k => k.Key, k => k.Value.ToArray(), StringComparer.Ordinal);
    }
}
