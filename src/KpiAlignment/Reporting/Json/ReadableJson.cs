using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace KpiAlignment.Reporting.Json;

/// <summary>How JSON is written for people to read: indented, letters of every script as they are, and nothing that a terminal acts upon.</summary>
internal static class ReadableJson
{
    /// <summary>Options of its own for each context, which takes them over.</summary>
    public static JsonSerializerOptions Options() => new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(Characters()),
    };

    private static TextEncoderSettings Characters()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        // Marks that turn or hide what is read; the encoder knows only those that steer. The joiners are part of how some scripts are written.
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.Format && c is not ('\u200C' or '\u200D' or '\u00AD')) settings.ForbidCharacter(c);
        }

        return settings;
    }
}
