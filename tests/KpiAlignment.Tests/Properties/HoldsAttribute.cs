using FsCheck.Xunit;
using KpiAlignment.Tests.Properties.Generators;

namespace KpiAlignment.Tests.Properties;

/// <summary>Marks what must hold for everything that the generators make.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HoldsAttribute : PropertyAttribute
{
    public HoldsAttribute()
    {
        Arbitrary = [typeof(Arbitraries)];
        MaxTest = 250;
        QuietOnSuccess = true;
    }
}
