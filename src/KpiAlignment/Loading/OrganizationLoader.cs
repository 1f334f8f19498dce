using KpiAlignment.Execution;
using KpiAlignment.Loading.Binding;
using KpiAlignment.Loading.Yaml;
using KpiAlignment.Model;

namespace KpiAlignment.Loading;

/// <summary>Loads organisations from YAML. Bad input never throws: it becomes diagnostics, all of them in one go.</summary>
public static class OrganizationLoader
{
    /// <summary>Loads a file, or a folder of files that together make one organisation.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static LoadResult Load(string path, LoadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var assembly = new Assembly(options ?? LoadOptions.Default, cancellationToken);
        var files = OrganizationFiles.Find(path, assembly.Options, assembly.Diagnostics);
        if (files.Count == 0) assembly.Add(FilePart.Missing);
        assembly.AddAll(files.Count, (i, part) => part.Read(files[i]));
        return assembly.Finish(path) with { Files = files.ToValueList() };
    }

    /// <summary>Loads an organisation from a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fileName">How diagnostics call it.</param>
    /// <param name="options">Limits.</param>
    /// <param name="cancellationToken">Ends the loading before it is done.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static LoadResult Parse(string text, string fileName = "organization.yaml", LoadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ParseAll([(fileName, text)], options, cancellationToken);
    }

    /// <summary>Loads an organisation from texts that together make one, in any order.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static LoadResult ParseAll(IEnumerable<(string FileName, string Text)> files, LoadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        var assembly = new Assembly(options ?? LoadOptions.Default, cancellationToken);
        var inOrder = files.OrderBy(f => f.FileName, StringComparer.Ordinal).ThenBy(f => f.Text, StringComparer.Ordinal).ToArray();
        assembly.AddAll(inOrder.Length, (i, part) => part.Read(inOrder[i].FileName, inOrder[i].Text));
        return assembly.Finish(inOrder.Length == 0 ? "" : inOrder[0].FileName) with { Files = inOrder.Select(f => f.FileName).ToValueList() };
    }

    private sealed class Assembly(LoadOptions options, CancellationToken cancellationToken)
    {
        private readonly OrganizationParts parts = new();

        public LoadOptions Options => options;

        public DiagnosticBag Diagnostics { get; } = new(options.MaxDiagnostics);

        /// <summary>Reads files side by side and joins what they hold in their order, which is the same each time.</summary>
        public void AddAll(int count, Action<int, FilePart> read)
        {
            var files = new FilePart[count];
            SideBySide.For(count, Read, cancellationToken);
            foreach (var file in files) Add(file);

            void Read(int i)
            {
                files[i] = new FilePart(options, cancellationToken);
                read(i, files[i]);
            }
        }

        public void Add(FilePart file)
        {
            parts.Add(file.Parts);
            Diagnostics.Add(file.Diagnostics);
        }

        public LoadResult Finish(string path)
        {
            var name = Only(parts.Names, "organization") ?? "";
            var mission = Only(parts.Missions, "mission");
            var language = Only(parts.Languages, "language");
            var currency = Only(parts.Currencies, "currency");
            if (parts.Names.Count == 0 && !parts.HasGaps)
                Diagnostics.Error(DiagnosticIds.MissingKey, new SourceSpan(path, 1, 1, 1, 1), LoadTexts.Say("MissingKey.Organization"));
            new OrganizationChecker(parts, Diagnostics).Check();
            if (parts.Departments.Count == 0 && !parts.HasGaps && parts.Names.Count > 0)
                Diagnostics.Warn(DiagnosticIds.MissingKey, parts.Names[0].Span, LoadTexts.Say("MissingKey.Departments", name));
            var organization = Diagnostics.HasErrors ? null : new Organization
            {
                Name = name,
                Mission = mission,
                Language = language,
                Currency = currency,
                Goals = parts.Goals.ToValueList(),
                Departments = parts.Departments.ToValueList(),
                Metrics = parts.Metrics.ToValueList(),
                Influences = parts.Influences.Select(i => i.Influence).ToValueList(),
                Handoffs = parts.Handoffs.Select(h => h.Handoff).ToValueList(),
                Projects = parts.Projects.Select(p => p.Project).ToValueList(),
                Knowledge = parts.Knowledge.Select(k => k.Item).ToValueList(),
                FrictionCosts = parts.FrictionCosts.Select(c => c.Cost).ToValueList(),
                Surveys = parts.Surveys.Select(s => s.Survey).ToValueList(),
                Suppressions = parts.Suppressions.ToValueList(),
                Source = parts.Names.Count > 0 ? parts.Names[0].Span : default,
            };
            return new LoadResult(organization, Diagnostics.Sorted()) { Language = language };
        }

        private string? Only(List<(string Text, SourceSpan Span)> said, string key)
        {
            foreach (var (text, span) in said.Skip(1).Where(s => s.Text != said[0].Text))
                Diagnostics.Error(DiagnosticIds.Contradiction, span, LoadTexts.Say("Contradiction.Files", key, text, said[0].Text, said[0].Span));
            return said.Count == 0 ? null : said[0].Text;
        }
    }
}
