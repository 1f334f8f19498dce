using System.Text.Json;
using System.Text.Json.Serialization;

namespace KpiAlignment.Reporting.Html.Data;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PageData))]
internal sealed partial class PageJsonContext : JsonSerializerContext;
