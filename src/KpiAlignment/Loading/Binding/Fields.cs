using System.Diagnostics.CodeAnalysis;
using KpiAlignment.Loading.Yaml;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using static KpiAlignment.Loading.LoadTexts;

namespace KpiAlignment.Loading.Binding;

/// <summary>A mapping whose keys are checked against those that are known, read field by field.</summary>
internal sealed class Fields
{
    private readonly DiagnosticBag diagnostics;
    private readonly ILocalized what;
    private readonly YamlMapping mapping;

    public Fields(YamlMapping mapping, ILocalized what, DiagnosticBag diagnostics, params ReadOnlySpan<string> known)
    {
        this.diagnostics = diagnostics;
        this.what = what;
        this.mapping = mapping;
        SpellingIndex? spelling = null;
        foreach (var (key, _) in mapping.Entries)
        {
            if (known.Contains(key.Text)) continue;
            spelling ??= new SpellingIndex(known.ToArray());
            diagnostics.Error(DiagnosticIds.UnknownKey, key.Span, Say("UnknownKey", what, key.Text, string.Join(", ", known!)), spelling.Nearest(key.Text));
        }
    }

    public SourceSpan Span => mapping.Span;

    /// <summary>The node as a mapping, or <see langword="null"/> with a diagnostic.</summary>
    public static YamlMapping? AsMapping(YamlNode node, ILocalized what, DiagnosticBag diagnostics)
    {
        if (node is YamlMapping mapping) return mapping;
        diagnostics.Error(DiagnosticIds.WrongType, node.Span, Say("WrongType.Mapping", what, Describe(node)));
        return null;
    }

    /// <summary>The value of a key, or <see langword="null"/> where it is absent, says nothing or could not be read.</summary>
    public YamlNode? this[string key] => Find(key, out _, out var value) && value is not YamlFault && !SaysNothing(value) ? value : null;

    /// <summary>Where the value of a key stands; the key itself where it has no value, the whole where it is absent.</summary>
    public SourceSpan SpanOf(string key) => !Find(key, out var at, out var value) ? Span : SaysNothing(value) ? at.Span : value.Span;

    public string? Text(string key) => Value(key) switch
    {
        null => null,
        YamlScalar scalar => scalar.Text,
        var other => Fail(DiagnosticIds.WrongType, other, Say("WrongType.Text", key, Describe(other))),
    };

    public string? RequiredText(string key)
    {
        if (this[key] is not null) return Text(key);
        if (!Find(key, out _, out var value))
        {
            if (mapping.IsComplete) diagnostics.Error(DiagnosticIds.MissingKey, SpanOf(key), Say("MissingKey", what, key));
        }
        else if (value is not YamlFault)
        {
            diagnostics.Error(DiagnosticIds.MissingKey, SpanOf(key), Say("MissingKey.Blank", what, key));
        }

        return null;
    }

    /// <summary>A name, from which an id can be made.</summary>
    public string? Name(string key = "name")
    {
        if (RequiredText(key) is not { } name) return null;
        return CheckName(name, SpanOf(key), diagnostics) ? name : null;
    }

    public double? Number(string key, NumberRange range)
    {
        if (Text(key) is not { } text) return null;
        if (!Numbers.TryRead(text, out var value))
        {
            diagnostics.Error(DiagnosticIds.UnreadableValue, SpanOf(key), Say("UnreadableValue.Number", key, text), Numbers.Mend(text));
            return null;
        }

        return InRange(key, text, value, range);
    }

    public T? Word<T>(string key, Vocabulary<T> vocabulary)
        where T : struct
    {
        if (Text(key) is not { } text) return null;
        if (vocabulary.TryRead(text, out var value)) return value;
        diagnostics.Error(DiagnosticIds.UnknownWord, SpanOf(key), Say("UnknownWord", text, vocabulary.What, string.Join(", ", vocabulary.Preferred)), Spelling.Nearest(text, vocabulary.Words));
        return null;
    }

    /// <summary>The strength of an influence, in a word or a number; moderate where the key is absent.</summary>
    public double? Strength(string key)
    {
        if (Value(key) is null) return Influence.Moderate;
        if (Text(key) is not { } text) return null;
        if (Vocabularies.Strength.TryRead(text, out var word)) return word;
        if (Numbers.TryRead(text, out var number)) return InRange(key, text, number, NumberRange.Strength);
        diagnostics.Error(DiagnosticIds.UnknownWord, SpanOf(key), Say("UnknownWord.Strength", text), Spelling.Nearest(text, Vocabularies.Strength.Words));
        return null;
    }

    public Period? Period(string key)
    {
        if (Text(key) is not { } text) return null;
        if (Model.Period.TryParse(text, out var period)) return period;
        diagnostics.Error(DiagnosticIds.UnreadableValue, SpanOf(key), Say("UnreadableValue.Period", text));
        return null;
    }

    /// <summary>The items of a list; one that stands alone counts as a list of one only where <paramref name="orOne"/> says so.</summary>
    public IEnumerable<YamlNode> Items(string key, bool orOne = false)
    {
        switch (Value(key))
        {
            case null:
                return [];
            case YamlSequence sequence:
                return sequence.Items.Where(i => i is not YamlFault);
            case YamlScalar scalar when orOne:
                return [scalar];
            case var other:
                Fail(DiagnosticIds.WrongType, other, Say("WrongType.List", key, Describe(other)));
                return [];
        }
    }

    /// <summary>The names of a list; one that stands alone is a list of one.</summary>
    public IEnumerable<string> Names(string key, ILocalized each)
    {
        foreach (var item in Items(key, orOne: true))
        {
            if (item is YamlScalar { IsNull: false } name && CheckName(name.Text, name.Span, diagnostics)) yield return name.Text;
            else if (item is not YamlScalar { IsNull: false }) diagnostics.Error(DiagnosticIds.WrongType, item.Span, Say("WrongType.Name", each, Describe(item)));
        }
    }

    /// <summary>Whether a key is there but its value, which should be a list, is something else or can't be read.</summary>
    public bool LacksList(string key) => Find(key, out _, out var value) && value is not YamlSequence && !SaysNothing(value);

    public static double? ReadShare(YamlNode node, string name, DiagnosticBag diagnostics)
    {
        if (node is YamlFault) return null;
        if (node is not YamlScalar scalar || !Numbers.TryReadShare(scalar.Text, out var share))
        {
            diagnostics.Error(DiagnosticIds.UnreadableValue, node.Span, Say("UnreadableValue.Share", name), node is YamlScalar text ? Numbers.MendShare(text.Text) : null);
            return null;
        }

        if (share is >= 0 and <= 1) return share;
        diagnostics.Error(DiagnosticIds.OutOfRange, node.Span, Say("OutOfRange.Share", name, scalar.Text));
        return null;
    }

    public static bool CheckName(string name, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (Slug.IsPossible(name)) return true;
        diagnostics.Error(DiagnosticIds.UnreadableValue, span, Say("UnreadableValue.Name", name));
        return false;
    }

    /// <summary>What a node is, for messages.</summary>
    public static LocalizedMessage Describe(YamlNode node) => node switch
    {
        YamlSequence => Say("Node.List"),
        YamlMapping => Say("Node.Mapping"),
        YamlScalar { IsNull: true } => Say("Node.Blank"),
        _ => Say("Node.Text"),
    };

    private static bool SaysNothing(YamlNode node) => node is YamlScalar scalar && (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Text));

    // Nothing is ignored in silence, so a key that says nothing is remarked upon when it is asked for.
    private YamlNode? Value(string key)
    {
        if (!Find(key, out var at, out var value) || value is YamlFault) return null;
        if (!SaysNothing(value)) return value;
        diagnostics.Warn(DiagnosticIds.NoValue, at.Span, Say("NoValue", key));
        return null;
    }

    // A mapping has so few known keys that a table would cost more than it saves.
    private bool Find(string key, [NotNullWhen(true)] out YamlScalar? at, [NotNullWhen(true)] out YamlNode? value)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Text != key) continue;
            (at, value) = entry;
            return true;
        }

        (at, value) = (null, null);
        return false;
    }

    private double? InRange(string key, string text, double value, NumberRange range)
    {
        if (value >= range.Least && value <= range.Most) return value;
        diagnostics.Error(DiagnosticIds.OutOfRange, SpanOf(key), Say("OutOfRange", key, text, range.Words));
        return null;
    }

    private string? Fail(string id, YamlNode node, LocalizedMessage message)
    {
        diagnostics.Error(id, node.Span, message);
        return null;
    }
}
