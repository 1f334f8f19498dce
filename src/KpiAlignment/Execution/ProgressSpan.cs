namespace KpiAlignment.Execution;

/// <summary>The progress of a part of the work, told as progress of the whole.</summary>
internal sealed class ProgressSpan(IProgress<double>? whole, double from, double to)
{
    public void Report(int done, int of) => whole?.Report(of == 0 ? to : from + ((to - from) * done / of));
}
