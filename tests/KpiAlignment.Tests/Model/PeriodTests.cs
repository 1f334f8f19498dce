using KpiAlignment.Model;

namespace KpiAlignment.Tests.Model;

public class PeriodTests
{
    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2026-H1", "2026-01-01", "2026-06-30")]
    [InlineData("2026-h2", "2026-07-01", "2026-12-31")]
    [InlineData("2026-Q1", "2026-01-01", "2026-03-31")]
    [InlineData("2026-q2", "2026-04-01", "2026-06-30")]
    [InlineData("2026-Q4", "2026-10-01", "2026-12-31")]
    [InlineData("2026-02", "2026-02-01", "2026-02-28")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")] // a leap year
    [InlineData("2026-03-31", "2026-03-31", "2026-03-31")]
    [InlineData("2026-01..2026-06", "2026-01-01", "2026-06-30")]
    [InlineData(" 2025-Q4 .. 2026-01-15 ", "2025-10-01", "2026-01-15")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999-Q4", "9999-10-01", "9999-12-31")]
    public void Reads(string text, string start, string end)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal(new Period(Day(start), Day(end)), period);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("0000")]
    [InlineData("2026-Q0")]
    [InlineData("2026-Q5")]
    [InlineData("2026-H3")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026-1")]
    [InlineData("2026-02-30")]
    [InlineData("2026Q1")]
    [InlineData("Q1 2026")]
    [InlineData("٢٠٢٦")] // digits, but not those of the format
    [InlineData("2026-٠٣")]
    [InlineData("2026..")]
    [InlineData("..2026")]
    [InlineData("2026..2027..2028")]
    [InlineData("2026-Q2..2026-Q1")] // ends before it starts
    public void Is_no_period(string? text) => Assert.False(Period.TryParse(text, out _));

    [Theory]
    [InlineData("2026-01-01..2026-12-31", "2026")]
    [InlineData("2026-01..2026-06", "2026-H1")]
    [InlineData("2026-Q3..2026-Q4", "2026-H2")]
    [InlineData("2026-04-01..2026-06-30", "2026-Q2")]
    [InlineData("2024-02-01..2024-02-29", "2024-02")]
    [InlineData("2026-05-05..2026-05-05", "2026-05-05")]
    [InlineData("2026-02..2026-04", "2026-02..2026-04")] // three months, but no quarter
    [InlineData("2025..2026", "2025-01..2026-12")]
    [InlineData("2026-01-01..2026-01-30", "2026-01-01..2026-01-30")]
    public void Is_written_as_short_as_can_be(string text, string expected)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal(expected, period.ToString());
    }

    [Theory]
    [InlineData("2026-Q1", "2026-Q2", false)]
    [InlineData("2026-Q1", "2026-03-31..2026-05", true)] // both ends count
    [InlineData("2026-Q1", "2026", true)]
    [InlineData("2026-02-10", "2026-02-10", true)]
    [InlineData("2025", "2026", false)]
    public void Overlap_where_they_share_a_day(string one, string other, bool expected)
    {
        Assert.True(Period.TryParse(one, out var first) & Period.TryParse(other, out var second));

        Assert.Equal(expected, first.Overlaps(second));
        Assert.Equal(expected, second.Overlaps(first));
    }

    [Fact]
    public void Does_not_end_before_it_starts() =>
        Assert.Throws<ArgumentException>("end", () => new Period(new DateOnly(2026, 1, 2), new DateOnly(2026, 1, 1)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
