namespace KpiAlignment.Reporting.Html.Data;

/// <summary>What stands between two departments.</summary>
/// <param name="First">The place of the first department.</param>
/// <param name="Second">The place of the second.</param>
/// <param name="Strength">How strong it is, 0 to 1.</param>
/// <param name="Serious">Whether it is more than a warning.</param>
/// <param name="Says">The gravest of it, in a few words.</param>
/// <param name="Anchor">Where the page tells of it.</param>
internal sealed record PairData(int First, int Second, double Strength, bool Serious, string Says, string Anchor);
