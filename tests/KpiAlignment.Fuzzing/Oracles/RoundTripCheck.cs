using KpiAlignment.Loading;
using KpiAlignment.Model;

namespace KpiAlignment.Fuzzing.Oracles;

/// <summary>What was loaded can be written, and is the same once it is read back.</summary>
internal static class RoundTripCheck
{
    public static void Check(Organization organization)
    {
        // The writer reads back what it wrote and throws where that isn't the same.
        var text = OrganizationWriter.ToYaml(organization);
        var read = OrganizationLoader.Parse(text).Organization ?? throw new FuzzFaultException("What was written is refused.");
        FuzzFaultException.ThrowUnless(OrganizationWriter.ToYaml(read) == text, "What is written is another text the second time.");
    }
}
