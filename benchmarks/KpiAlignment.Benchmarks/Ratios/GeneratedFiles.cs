using KpiAlignment.Loading;
using KpiAlignment.Model;

namespace KpiAlignment.Benchmarks.Ratios;

/// <summary>A generated organisation as one text, and as the texts of a folder that hold the same.</summary>
internal sealed class GeneratedFiles
{
    private const int FilesOfFolder = 20;

    public GeneratedFiles(int kpis)
    {
        var whole = ClusteredOrganization.Generate(kpis);
        Text = OrganizationWriter.ToYaml(whole, Stopwatches.NoLimits);
        var departments = whole.Departments.Chunk((whole.Departments.Count / FilesOfFolder) + 1).ToArray();
        var influences = whole.Influences.Chunk((whole.Influences.Count / departments.Length) + 1).ToArray();
        Folder =
        [
            .. departments.Select((d, i) => ($"{i:00}.yaml", OrganizationWriter.ToYaml(new Organization
            {
                Name = whole.Name,
                Goals = i == 0 ? whole.Goals : [],
                Departments = d.ToValueList(),
                Influences = i < influences.Length ? influences[i].ToValueList() : [],
            }))),
        ];
    }

    public string Text { get; }

    public IReadOnlyList<(string FileName, string Text)> Folder { get; }
}
