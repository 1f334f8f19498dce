using KpiAlignment.Model;
namespace KpiAlignment.Catalog;
internal static class Stubs {
  public static MetricMatch? Resolve(this MetricCatalog c, string name, string? dep=null) => null;
  public static CatalogFunction? ResolveFunction(this MetricCatalog c, string name) => null;
}
/// <summary>stub</summary>
public static class DirectionInference {
  /// <summary>stub</summary>
  public static Direction? Infer(Kpi kpi, Polarity? polarity) => kpi.Direction ?? (polarity == Polarity.HigherIsBetter ? Direction.Increase : polarity == Polarity.LowerIsBetter ? Direction.Decrease : null);
}
