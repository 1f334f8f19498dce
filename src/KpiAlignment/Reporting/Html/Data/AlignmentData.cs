namespace KpiAlignment.Reporting.Html.Data;

/// <summary>How far two departments pull the same way.</summary>
/// <param name="First">The place of the first department.</param>
/// <param name="Second">The place of the second.</param>
/// <param name="Cosine">−1 to 1.</param>
internal sealed record AlignmentData(int First, int Second, double Cosine);
