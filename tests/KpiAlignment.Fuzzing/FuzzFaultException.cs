namespace KpiAlignment.Fuzzing;

/// <summary>The product did what it says it never does.</summary>
internal sealed class FuzzFaultException(string message) : Exception(message)
{
    public static void ThrowUnless(bool holds, string message)
    {
        if (!holds) throw new FuzzFaultException(message);
    }
}
