using System.Text;
using KpiAlignment.Catalog;
using KpiAlignment.Console.Text;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Console.Starting;

/// <summary>A first file of an organisation, with comments that say what was understood and what else can be told.</summary>
internal static class StarterFile
{
    public static string Of(Organization organization, MetricCatalog catalog, Texts texts)
    {
        var kpis = OrganizationResolver.Resolve(organization, catalog).Kpis;
        var undirected = kpis.Where(k => k.Direction is null).ToArray();
        var unknown = kpis.Where(k => k.Direction is not null && !k.Metric.IsInCatalog).ToArray();
        string[] remarks =
        [
            texts["Init.Head"],
            texts["Init.Next"],
            .. undirected.Length > 0 ? [texts.Format("Init.NoDirection", Listed(undirected))] : Array.Empty<string>(),
            .. unknown.Length > 0 ? [texts.Format("Init.Unknown", Listed(unknown))] : Array.Empty<string>(),
        ];
        return $"{Comment(remarks)}{OrganizationWriter.ToYaml(organization).TrimEnd()}\n\n{Comment(texts["Init.More"].Split('|'))}";
    }

    private static string Listed(IEnumerable<ResolvedKpi> kpis) => string.Join(", ", kpis.Select(k => $"{k.Kpi.Name} ({k.Department.Name})"));

    private static string Comment(IEnumerable<string> lines) => string.Concat(lines.SelectMany(Wrapped).Select(l => $"# {l}".TrimEnd() + "\n"));

    // Comments are read in editors of all widths.
    private static IEnumerable<string> Wrapped(string text)
    {
        const int Width = 110;
        var line = new StringBuilder();
        foreach (var word in text.StartsWith(' ') ? [text] : SafeText.Of(text).Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
