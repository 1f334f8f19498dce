using System.Text.Json.Serialization;

namespace KpiAlignment.Reporting.Json;

[JsonSerializable(typeof(ReportDocument))]
internal sealed partial class ReportJsonContext : JsonSerializerContext
{
    /// <summary>The context for people to read.</summary>
    public static ReportJsonContext Readable { get; } = new(ReadableJson.Options());
}
