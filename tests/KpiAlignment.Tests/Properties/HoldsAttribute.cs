using FsCheck.Xunit;
using KpiAlignment.Tests.Properties.Generators;

namespace KpiAlignment.Tests.Properties;

/// <summary>Marks what must hold for everything that the generators make.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HoldsAttribute : PropertyAttribute
{
    // Fewer, when the tests run on hundreds of mutants.
    private static readonly int cases = int.TryParse(Environment.GetEnvironmentVariable("PROPERTY_CASES"), out var said) ? said : 250;

    public HoldsAttribute()
    {
        Arbitrary = [typeof(Arbitraries)];
        MaxTest = cases;
        QuietOnSuccess = true;
    }
}
