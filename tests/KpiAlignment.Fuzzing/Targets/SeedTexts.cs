namespace KpiAlignment.Fuzzing.Targets;

/// <summary>What inputs are made of where the repository has no files.</summary>
internal static class SeedTexts
{
    public static IReadOnlyList<string> Settings { get; } =
    [
        "extends: base.yaml\nrules:\n  KPA101: uit\n  KPA202: waarschuwing\n  KPA303: fout\nthresholds:\n  info: 0.05\n  warning: 15%\n",
        "departments:\n  Sales:\n    KPA101: off\n    KPA103: error\n  IT:\n    KPA303: info\npaths:\n  length: 8\nlimits:\n  pairs: 1000000\n",
        "proposals:\n  share: 90%\n  goals: 5\n  pilot: 100%\ncatalogs: [ours.yaml, \"theirs.yaml\"]\nbaseline: kpi-alignment.baseline.json\n",
        "rules: { KPA101: off, KPA102: info }\n",
    ];

    public static IReadOnlyList<string> KpiTables { get; } =
    [
        "department,kpi,direction,target,weight,baseline,unit,period\nMarketing,Number of leads,up,at least 1200 per month,70%,800,leads,2026-Q1\nSales,\"Lead quality, by Sales\",,≥ 80%,30,,,2026\nIT,Uptime,maintain,99.9%,1,,%,\n",
        "Afdeling;Indicator;Richting;Streefwaarde;Gewicht\nInkoop;Inkoopprijs;omlaag;< 1,50;2,5\nMagazijn;\"Kratten \"\"door het luik\"\"\";omhoog;;\nKlantenservice;Gebroken flessen;lager;0;\n",
        "department\tkpi\nSales\tDeals\nSales\tDiscount\nFinance\tMargin\n",
        "kpi,department\nDeals,Sales\n",
    ];

    public static IReadOnlyList<string> Rows { get; } =
    [
        "department,kpi,direction\nSales,Deals,up\nIT,\"Incidents, open\",omlaag\nHR,Staff,keep\n",
        "kpi;department\nLeads;Marketing\nUptime;\n",
        "dept_a,kpi_a,dir_a,dept_b,kpi_b,dir_b,label,contested\nA,Leads,up,B,Lead quality,up,conflict,yes\nA,Cost,down,A,Quality,,synergy,\nIT,Uptime,,Sales,Deals,,neutral,no\n",
    ];

    public static IReadOnlyList<string> Baselines { get; } =
    [
        """
        {
          "version": 1,
          "findings": [
            {
              "identity": "KPA102|sign-ups@|marketing>sales",
              "severity": "error"
            },
            {
              "identity": "KPA301|marketing|Sign-up bonus",
              "severity": "warning"
            },
            {
              "identity": "KPA304|marketing|Sign-up bonus|sign-ups",
              "severity": "info"
            }
          ]
        }

        """,
        "{\"version\":1,\"findings\":[{\"identity\":\"KPA101|na\\u00efef|\ud83d\ude00\",\"severity\":\"none\"},{\"severity\":\"INFO\",\"identity\":\"\"}]}",
        "{ \"version\": 1, \"findings\": [] }\n",
    ];
}
