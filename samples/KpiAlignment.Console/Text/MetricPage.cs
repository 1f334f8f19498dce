using System.Globalization;
using KpiAlignment.Catalog;
using KpiAlignment.Model;

namespace KpiAlignment.Console.Text;

/// <summary>Writes a metric of the catalogue with its neighbours.</summary>
internal sealed class MetricPage(MetricCatalog catalog, CatalogMetric metric, Texts texts)
{
    public void Write(TextWriter output)
    {
        output.WriteLine($"{Name(metric)} ({metric.Id})");
        Names("Metric.Names", [metric.Name.English, .. metric.Name.Dutch is { } dutch ? [dutch] : Array.Empty<string>(), .. metric.Synonyms]);
        Names("Metric.LocalNames", metric.LocalNames);
        Names("Metric.MoreNames", metric.MoreNames);
        Names("Metric.LessNames", metric.LessNames);
        output.WriteLine($"  {texts.Format("Metric.Kind", texts[$"Polarity.{metric.Polarity}"], texts[$"Aspect.{metric.Aspect}"], texts[$"Scope.{metric.Scope}"])}");
        if (metric.IsScarce) output.WriteLine($"  {texts["Metric.Scarce"]}");
        Names("Metric.Functions", metric.Functions.Select(Function));
        Names("Metric.MoreFor", metric.MoreFor.Select(Function));
        Names("Metric.LessFor", metric.LessFor.Select(Function));
        if (metric.Industry is { } industry) Names("Metric.Industry", [catalog.Industries.First(i => i.Id == industry).Name.In(texts.Culture)]);
        Influences("Metric.DrivenBy", catalog.Influences.Where(i => i.To == metric.Id), i => i.From);
        Influences("Metric.Drives", catalog.Influences.Where(i => i.From == metric.Id), i => i.To);
        Names("Metric.Balances", catalog.Composites.Where(c => c.Metric == metric.Id).Select(c => $"{Name(c.First)} × {Name(c.Second)}"));

        void Names(string key, IEnumerable<string> names)
        {
            var shown = string.Join(", ", names);
            if (shown.Length > 0) output.WriteLine(SafeText.Of($"  {texts.Format(key, shown)}"));
        }

        void Influences(string key, IEnumerable<CatalogInfluence> influences, Func<CatalogInfluence, string> other)
        {
            var sorted = influences.OrderByDescending(i => i.Strength).ThenBy(other, StringComparer.Ordinal).ToArray();
            if (sorted.Length == 0) return;
            output.WriteLine($"  {texts[key]}");
            foreach (var influence in sorted) output.WriteLine(SafeText.Of($"    {Sign(influence)} {Name(other(influence))}: {influence.Because.In(texts.Culture)}{Basis(influence)}"));
        }
    }

    private static string Sign(CatalogInfluence influence) =>
        (influence.Effect == InfluenceEffect.Decreases ? "−" : "+") + influence.Strength.ToString("0.0#", CultureInfo.InvariantCulture);

    private string Basis(CatalogInfluence influence) => influence.Reference is { } reference ? $" [{reference}]" : "";

    private string Function(string id) => catalog.Functions.First(f => f.Id == id).Name.In(texts.Culture);

    private string Name(string id) => Name(catalog.Find(id)!);

    private string Name(CatalogMetric named) => named.Name.In(texts.Culture);
}
