using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>One thing to resolve: a contention, or a need that the other does not cover.</summary>
internal sealed record Issue(Finding Finding, Contention? Contention, Dependency? Dependency)
{
    public double Strength => Contention?.Pressure ?? Dependency!.Strength;

    public Department First => Contention?.First.Department ?? Dependency!.Dependent.Department;

    public Department Second => Contention?.Second.Department ?? Dependency!.Provider;

    public int Metric => Contention?.Metric.Index ?? Dependency!.Metric.Index;

    /// <summary>Whether a contention is between the same two departments.</summary>
    public bool Concerns(Contention contention)
    {
        var (a, b) = (contention.First.Department.Id, contention.Second.Department.Id);
        return (a == First.Id && b == Second.Id) || (a == Second.Id && b == First.Id);
    }
}
