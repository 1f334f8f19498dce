namespace KpiAlignment.Reporting.Help;

/// <summary>What there is to read about a rule or a diagnostic, in one language.</summary>
/// <param name="Id">The id, such as <c>KPA101</c>.</param>
/// <param name="Name">The name, in one word.</param>
/// <param name="Markdown">The page below its title, as Markdown; of its links those that lead elsewhere than the web are text.</param>
public sealed record HelpPage(string Id, string Name, string Markdown)
{
    /// <summary>What stands under a head such as <c>Why it matters</c>, as Markdown; <see langword="null"/> where there is no such head.</summary>
    public string? Section(string head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var start = $"\n{Markdown}".IndexOf($"\n## {head}\n", StringComparison.Ordinal);
        if (start < 0) return null;
        var rest = Markdown[(start + head.Length + 4)..];
        var end = rest.IndexOf("\n## ", StringComparison.Ordinal);
        return (end < 0 ? rest : rest[..end]).Trim();
    }
}
