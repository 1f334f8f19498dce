namespace KpiAlignment.Catalog.Naming;

/// <summary>Words that mean the same in the name of any metric, so that "vendor quality" and "supplier quality" meet.</summary>
internal static class WordGroups
{
    private static readonly Dictionary<string, string> canonical = Read(
        """
        customer klant afnemer
        employee staff personnel medewerker werknemer personeel
        supplier vendor leverancier
        cost expense kosten uitgave
        purchase purchasing procurement inkoop
        inventory stock voorraad
        complaint klacht grievance
        failure breakdown storing
        resolved resolution solved oplossing
        emission uitstoot
        occupancy bezetting bezettingsgraad
        response reactie
        waiting wait wacht
        absence absenteeism verzuim afwezigheid
        efficiency efficientie
        productivity productiviteit
        reliability betrouwbaarheid
        availability beschikbaarheid
        safety veiligheid
        security beveiliging
        injury letsel
        incident incidenten
        revenue omzet
        profit winst
        margin marge
        sales verkoop verkopen
        growth groei
        loss verlies
        visitor bezoeker visit bezoek
        contract overeenkomst
        application aanvraag
        case zaak dossier
        project projecten
        development ontwikkeling
        planning plannen
        capacity capaciteit
        request verzoek
        payment betaling betalen
        debt schuld
        risk risico
        audit controle
        energy energie
        water
        waste afval
        vehicle voertuig
        transport vervoer
        traffic verkeer
        school scholen
        pupil leerling
        teacher docent leraar
        nurse verpleegkundige
        doctor physician arts
        hospital ziekenhuis
        surgery operatie
        appointment afspraak
        vacancy vacature
        candidate kandidaat sollicitant applicant
        sickness ziekte illness
        resident inwoner citizen burger
        neighbourhood wijk buurt
        crime misdrijf offence
        police politie
        fire brand
        house woning dwelling
        rent huur
        tenant huurder
        satisfaction tevredenheid
        quality kwaliteit
        handling afhandeling afgehandeld afgehandelde
        delivery levering
        warehouse magazijn
        maintenance onderhoud
        accident ongeval
        invoice factuur
        permit vergunning
        patient patienten
        student studenten
        turnaround doorlooptijd
        time tijd
        share aandeel
        hour uur
        day dag
        answered beantwoord beantwoorde antwoord
        resolved opgelost opgeloste
        completed finished afgerond afgeronde voltooid voltooide
        error fout fouten
        order bestelling
        training opleiding
        machine equipment
        budget begroting
        price prijs
        building gebouw
        gdpr avg
        depth thoroughness rigour rigor grondigheid diepgang
        trust confidence vertrouwen
        """);

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup = canonical.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word that stands for <paramref name="stem"/> and all that mean the same; the stem itself if nothing else does.</summary>
    public static string Of(string stem) => canonical.GetValueOrDefault(stem, stem);

    /// <inheritdoc cref="Of(string)"/>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> stem) => lookup.TryGetValue(stem, out var word) ? word : stem;

    private static Dictionary<string, string> Read(string groups)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in groups.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var members = group.Split(' ');
            foreach (var member in members) words.TryAdd(Stemmer.Stem(member), Stemmer.Stem(members[0]));
        }

        return words;
    }
}
