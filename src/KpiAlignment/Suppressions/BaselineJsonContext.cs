using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KpiAlignment.Suppressions;

[JsonSerializable(typeof(BaselineDocument))]
internal sealed partial class BaselineJsonContext : JsonSerializerContext
{
    public static BaselineJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // Identities hold '>' and '|'; the file is for people to compare.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
