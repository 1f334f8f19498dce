namespace KpiAlignment.Catalog.Compiled;

/// <summary>
/// A catalogue in bytes, as the build puts it into the package: YAML takes far longer to read. A header, the texts each once, and
/// the entries, section by section, in numbers that say which text. One catalogue always gives the same bytes. Reader and writer
/// are of one build, so the bytes need not be understood by any other.
/// </summary>
internal static class CompiledCatalog
{
    // Raised with every change of the format, lest a stale file in a build's folder be misread.
    private const byte Version = 4;

    private static ReadOnlySpan<byte> Header => [(byte)'K', (byte)'P', (byte)'A', Version];

    /// <summary>The bytes of a catalogue.</summary>
    public static byte[] Write(MetricCatalog catalog)
    {
        var writer = new CompactWriter();
        new EntryWriter(writer).Catalog(catalog);
        return writer.ToArray(Header);
    }

    /// <summary>The catalogue in <paramref name="bytes"/>.</summary>
    /// <exception cref="InvalidDataException">The bytes are no catalogue of this version.</exception>
    public static MetricCatalog Read(byte[] bytes) => bytes.AsSpan().StartsWith(Header)
        ? new EntryReader(new CompactReader(bytes, Header.Length)).Catalog()
        : throw new InvalidDataException("These bytes are no compiled catalogue of this version.");
}
