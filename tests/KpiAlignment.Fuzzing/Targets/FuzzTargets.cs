using KpiAlignment.Fuzzing.Mutation;

namespace KpiAlignment.Fuzzing.Targets;

/// <summary>All that is fuzzed.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new OrganizationTarget(() => new Corpus(SeedFiles.Organizations)),
        new CatalogTarget(() => new Corpus(SeedFiles.Catalogues)),
        new SettingsTarget(() => new Corpus(SeedFiles.Settings)),
        new BaselineTarget(() => new Corpus(SeedTexts.Baselines)),
        new KpiTableTarget(() => new Corpus(SeedTexts.KpiTables)),
        new LabelledRowsTarget(() => new Corpus(SeedFiles.Rows)),
        new ReportTarget(() => new Corpus(SeedFiles.SmallOrganizations)),
    ];
}
