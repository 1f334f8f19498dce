using KpiAlignment.Influences;

namespace KpiAlignment.Rules;

/// <summary>From which strength a finding has which severity, 0 to 1.</summary>
public sealed record SeverityThresholds
{
    /// <summary>Thresholds for the three severities.</summary>
    /// <exception cref="ArgumentException">They are not 0 &lt; info ≤ warning ≤ error ≤ 1.</exception>
    public SeverityThresholds(double info = 0.05, double warning = 0.15, double error = 0.4)
    {
        if (!(0 < info && info <= warning && warning <= error && error <= 1))
            throw new ArgumentException($"Thresholds must rise from info to error and lie above 0 and at most at 1; these are {info}, {warning} and {error}.");
        (Info, Warning, Error) = (info, warning, error);
    }

    /// <summary>From here a finding is information; what is weaker is dropped.</summary>
    public double Info { get; }

    /// <summary>From here a finding is a warning.</summary>
    public double Warning { get; }

    /// <summary>From here a finding is an error.</summary>
    public double Error { get; }

    /// <summary>The severity of a finding of this strength.</summary>
    public Severity Of(double strength) =>
        strength.Reaches(Error) ? Severity.Error
        : strength.Reaches(Warning) ? Severity.Warning
        : strength.Reaches(Info) ? Severity.Info
        : Severity.None;
}
