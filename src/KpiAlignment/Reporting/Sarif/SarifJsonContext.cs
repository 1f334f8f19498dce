using System.Text.Json.Serialization;
using KpiAlignment.Reporting.Json;

namespace KpiAlignment.Reporting.Sarif;

[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifJsonContext : JsonSerializerContext
{
    /// <summary>The context for people to read.</summary>
    public static SarifJsonContext Readable { get; } = new(ReadableJson.Options());
}
