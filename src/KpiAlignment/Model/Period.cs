using System.Globalization;

namespace KpiAlignment.Model;

/// <summary>The days during which an objective counts, both ends included.</summary>
public readonly record struct Period
{
    /// <summary>From <paramref name="start"/> to <paramref name="end"/>, both included.</summary>
    /// <exception cref="ArgumentException"><paramref name="end"/> comes before <paramref name="start"/>.</exception>
    public Period(DateOnly start, DateOnly end)
    {
        if (end < start) throw new ArgumentException($"The period ends on {end:O}, before it starts on {start:O}.", nameof(end));
        Start = start;
        End = end;
    }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day.</summary>
    public DateOnly End { get; }

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(Period other) => Start <= other.End && other.Start <= End;

    /// <summary>
    /// Reads a year (<c>2026</c>), half (<c>2026-H1</c>), quarter (<c>2026-Q1</c>), month (<c>2026-03</c>), day
    /// (<c>2026-03-31</c>) or a range of two of these (<c>2026-01..2026-06</c>).
    /// </summary>
    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        if (text is null) return false;
        var parts = text.Split("..");
        if (parts.Length > 2 || !TryParseOne(parts[0].Trim(), out var first)) return false;
        if (parts.Length == 1)
        {
            period = first;
            return true;
        }

        if (!TryParseOne(parts[1].Trim(), out var last) || last.End < first.Start) return false;
        period = new Period(first.Start, last.End);
        return true;
    }

    /// <summary>The shortest text that <see cref="TryParse"/> reads back to the same period.</summary>
    public override string ToString()
    {
        var (start, end) = (Start, End);
        if (start == end) return Day(start);
        if (start.Day != 1 || end.AddDays(1).Day != 1) return $"{Day(start)}..{Day(end)}";
        if (start.Year == end.Year)
        {
            switch (start.Month, end.Month)
            {
                case (1, 12): return $"{start.Year:D4}";
                case (1, 6) or (7, 12): return $"{start.Year:D4}-H{(start.Month + 5) / 6}";
                case (1, 3) or (4, 6) or (7, 9) or (10, 12): return $"{start.Year:D4}-Q{(start.Month + 2) / 3}";
                case var (a, b) when a == b: return Month(start);
            }
        }

        return $"{Month(start)}..{Month(end)}";

        static string Day(DateOnly d) => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        static string Month(DateOnly d) => d.ToString("yyyy-MM", CultureInfo.InvariantCulture);
    }

    private static bool TryParseOne(string text, out Period period)
    {
        period = default;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            period = new Period(day, day);
            return true;
        }

        if (text.Length < 4 || !IsDigits(text.AsSpan(0, 4)) || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1) return false;
        var rest = text.AsSpan(4);
        var (month, months) = rest switch
        {
            "" => (1, 12),
            ['-', 'H' or 'h', >= '1' and <= '2'] => ((rest[2] - '1') * 6 + 1, 6),
            ['-', 'Q' or 'q', >= '1' and <= '4'] => ((rest[2] - '1') * 3 + 1, 3),
            ['-', _, _] when IsDigits(rest[1..]) && int.Parse(rest[1..], CultureInfo.InvariantCulture) is >= 1 and <= 12 and var m => (m, 1),
            _ => (0, 0),
        };
        if (months == 0) return false;
        var endMonth = month + months - 1;
        period = new Period(new DateOnly(year, month, 1), new DateOnly(year, endMonth, DateTime.DaysInMonth(year, endMonth)));
        return true;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
