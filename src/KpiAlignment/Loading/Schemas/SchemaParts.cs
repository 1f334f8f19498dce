using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KpiAlignment.Loading.Binding;

namespace KpiAlignment.Loading.Schemas;

/// <summary>What JSON Schemas of our files are made of. They are for editors, so they say what to write rather than all that the loader puts up with.</summary>
internal static class SchemaParts
{
    private static readonly JsonSerializerOptions readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Any text; YAML reads some of them as numbers or truths.</summary>
    public static JsonObject Text(string description) => new() { ["description"] = description, ["type"] = Types("string", "number", "boolean") };

    public static JsonObject Number(string description, double least = 0, double? most = null)
    {
        var number = new JsonObject { ["description"] = description, ["type"] = "number", ["minimum"] = least };
        if (most is { } limit) number["maximum"] = limit;
        return number;
    }

    /// <summary>A share, <c>25%</c> or <c>0.25</c>; nothing where <paramref name="orNothing"/> says so.</summary>
    public static JsonObject Share(string description, bool orNothing = false)
    {
        var forms = new JsonArray(new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 }, new JsonObject { ["type"] = "string", ["pattern"] = "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$" });
        if (orNothing) forms.Add((JsonNode)new JsonObject { ["type"] = "null" });
        return new JsonObject { ["description"] = description, ["anyOf"] = forms };
    }

    public static JsonObject Words<T>(string description, Vocabulary<T> vocabulary)
    {
        var words = new JsonArray();
        foreach (var word in vocabulary.Words)
        {
            words.Add((JsonNode)word);
            if (word is "true" or "false") words.Add((JsonNode)(word == "true"));
        }

        // The loader takes words in any case; editors offer those of the list.
        var inAnyCase = string.Join('|', vocabulary.Words.Select(word => string.Concat(word.Select(c => $"[{char.ToUpperInvariant(c)}{char.ToLowerInvariant(c)}]"))));
        return new JsonObject { ["description"] = description, ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = words }, new JsonObject { ["type"] = "string", ["pattern"] = $"^\\s*({inAnyCase})\\s*$" }) };
    }

    public static JsonObject Ref(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    public static JsonObject List(string description, JsonNode items) => new() { ["description"] = description, ["type"] = "array", ["items"] = items };

    /// <summary>One, or a list.</summary>
    public static JsonObject OneOrMore(string description) => new() { ["description"] = description, ["anyOf"] = new JsonArray(Text("One."), List("Several.", Text("One of them."))) };

    /// <summary>One, a list, or each with its share.</summary>
    public static JsonObject Shared(string description, bool orNothing) => new()
    {
        ["description"] = description,
        ["anyOf"] = new JsonArray(Text("One."), List("Several, in equal parts.", Text("One of them.")), new JsonObject { ["description"] = "Each with its share.", ["type"] = "object", ["additionalProperties"] = Share("Its share.", orNothing) }),
    };

    /// <summary>A mapping that has no other keys.</summary>
    public static JsonObject Mapping(string description, string[] required, params ReadOnlySpan<(string Key, JsonObject Value)> properties)
    {
        var known = new JsonObject();
        foreach (var (key, value) in properties) known[key] = value;
        var mapping = new JsonObject { ["description"] = description, ["type"] = "object", ["properties"] = known, ["additionalProperties"] = false };
        if (required.Length > 0) mapping["required"] = Types(required);
        return mapping;
    }

    /// <summary>A mapping, or a mere name.</summary>
    public static JsonObject NameOr(string definition) => new() { ["anyOf"] = new JsonArray(Text("Its name."), Ref(definition)) };

    public static string ToJson(string title, JsonObject root, params ReadOnlySpan<(string Key, JsonObject Value)> definitions)
    {
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };
        foreach (var (key, value) in root.ToArray())
        {
            root.Remove(key);
            schema[key] = value;
        }

        if (definitions.Length > 0)
        {
            var known = new JsonObject();
            foreach (var (key, value) in definitions) known[key] = value;
            schema["definitions"] = known;
        }

        return schema.ToJsonString(readable) + "\n";
    }

    private static JsonArray Types(params string[] words) => new([.. words.Select(w => (JsonNode)w)]);
}
