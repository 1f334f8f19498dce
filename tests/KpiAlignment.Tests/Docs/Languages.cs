namespace KpiAlignment.Tests.Docs;

/// <summary>The languages in which there are pages.</summary>
internal static class Languages
{
    /// <summary>Each of the ids with each language.</summary>
    public static TheoryData<string, string> With(IEnumerable<string> ids)
    {
        var data = new TheoryData<string, string>();
        foreach (var id in ids)
        {
            data.Add(id, "en");
            data.Add(id, "nl");
        }

        return data;
    }
}
