using KpiAlignment.Console.Text;
using KpiAlignment.Loading;
using KpiAlignment.Model;

namespace KpiAlignment.Console.Csv;

/// <summary>A row of a CSV file; what is wrong with it is a <see cref="FormatException"/>.</summary>
internal sealed class CsvRow
{
    private readonly string[] columns;
    private readonly string[] cells;
    private readonly Texts texts;

    /// <summary>A row with its cells in the order of the header.</summary>
    /// <exception cref="FormatException">It holds more than the header has columns for, or a text that is longer than a file may hold.</exception>
    public CsvRow(string[] columns, string[] cells, int line, Texts texts)
    {
        (this.columns, this.cells, this.texts, Line) = (columns, cells, texts, line);
        if (cells.Skip(columns.Length).Any(c => c.Length > 0)) throw Fault("Csv.TooMany", cells.Length, columns.Length);
        if (Array.Find(cells, c => c.Length > LoadOptions.Default.MaxTextLength) is { } text) throw Fault("Csv.TooLong", text.Length, LoadOptions.Default.MaxTextLength);
    }

    public int Line { get; }

    public string? Optional(string column) => Array.IndexOf(columns, column) is >= 0 and var place && place < cells.Length && !string.IsNullOrWhiteSpace(cells[place]) ? cells[place] : null;

    public string Text(string column) => Optional(column) ?? throw Fault("Csv.Empty", column);

    /// <summary>A text that something can be called by.</summary>
    public string Name(string column) => Text(column) is var name && Slug.Of(name).Length > 0 ? name : throw Fault("Csv.Name", column, name);

    /// <summary>What is wrong with the row.</summary>
    public FormatException Fault(string text, params object[] arguments) => new(texts.Format(text, arguments));

    public T Word<T>(string column)
        where T : struct, Enum =>
        Enum.TryParse<T>(Text(column), ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw Fault("Csv.Word", column, Text(column), string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant());

    /// <summary>A number of 0 or more, with a point or a comma; a percent sign may follow.</summary>
    public double? Number(string column)
    {
        if (Optional(column) is not { } text) return null;
        return Target.Parse(text).Value is { } value and >= 0 ? value : throw Fault("Csv.Number", column, text);
    }

    public Direction? Direction(string column) => Optional(column)?.ToLowerInvariant() switch
    {
        null => null,
        "up" or "increase" or "higher" or "omhoog" or "verhogen" or "hoger" => Model.Direction.Increase,
        "down" or "decrease" or "lower" or "omlaag" or "verlagen" or "lager" => Model.Direction.Decrease,
        "maintain" or "keep" or "gelijk" or "handhaven" => Model.Direction.Maintain,
        var other => throw Fault("Csv.Direction", column, other),
    };

    public Period? Period(string column)
    {
        if (Optional(column) is not { } text) return null;
        return Model.Period.TryParse(text, out var period) ? period : throw Fault("Csv.Period", column, text);
    }
}
