using KpiAlignment.Loading.Writing;
using KpiAlignment.Model;

namespace KpiAlignment.Loading;

/// <summary>
/// Writes organisations as YAML, so that <see cref="OrganizationLoader"/> reads the same back, source positions aside.
/// What is by default is left out. The same organisation gives the same text on every machine.
/// </summary>
public static class OrganizationWriter
{
    /// <summary>The organisation as the text of one file; lines end with a line feed.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="options">The limits within which the text must read back; the defaults where left out.</param>
    /// <exception cref="ArgumentException">
    /// The loader would refuse the organisation, or it holds a value that a file can't: a blank text, half of a character,
    /// a number that isn't finite, or a target whose number isn't the one in its wording.
    /// </exception>
    public static string ToYaml(Organization organization, LoadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(organization);
        var text = new OrganizationText().Write(organization);
        var read = OrganizationLoader.Parse(text, options: options);
        if (read.Organization is null)
        {
            var fault = read.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
            throw new ArgumentException($"The organisation can't be written as a file that reads back. {fault.Id}: {fault.Message}", nameof(organization));
        }

        if (CanonicalForm.Of(read.Organization) != CanonicalForm.Of(organization))
            throw new ArgumentException("The organisation holds a value that a file can't: a blank text, or a target whose number isn't the one in its wording.", nameof(organization));
        return text;
    }

    /// <summary>Writes the organisation as the text of one file; lines end with a line feed.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="writer">What it is written to.</param>
    /// <param name="options">As for <see cref="ToYaml"/>.</param>
    /// <exception cref="ArgumentException">As <see cref="ToYaml"/>; nothing has been written then.</exception>
    public static void Write(Organization organization, TextWriter writer, LoadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(ToYaml(organization, options));
    }
}
