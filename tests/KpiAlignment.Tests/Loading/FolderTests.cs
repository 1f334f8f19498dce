using KpiAlignment.Loading;

namespace KpiAlignment.Tests.Loading;

public sealed class FolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kpi-alignment-").FullName.Replace('\\', '/');

    private static readonly (string Name, string Text)[] Parts =
    [
        ("organization.yaml", "organization: X\ngoals:\n  - name: G\n    owners: [Sales, IT]\n"),
        ("departments/sales.yaml", "departments:\n  - name: Sales\n    kpis: [Deals]\n"),
        ("departments/it.YML", "organization: X\ndepartments:\n  - name: IT\n    parent: Sales\n    kpis: [Uptime]\n"),
        ("handoffs.yaml", "handoffs:\n  - { from: Sales, to: IT, deliverable: d }\n"),
    ];

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            foreach (var path in Directory.EnumerateFileSystemEntries(folder)) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Files_of_a_folder_make_one_organization()
    {
        foreach (var (name, text) in Parts) Write(name, text);

        var result = OrganizationLoader.Load(folder);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["IT", "Sales"], result.Organization!.Departments.Select(d => d.Name));
        Assert.Equal($"{folder}/departments/it.YML:3:11", result.Organization.Departments[0].Source.ToString());
    }

    [Fact]
    public void The_order_in_which_files_come_changes_nothing()
    {
        var broken = Parts.Append(("z.yaml", "organization: Y\ndepartments: [Sales]\nhandoffs:\n  - { from: Sale, to: IT, deliverable: d }\n")).ToArray();
        foreach (var parts in new[] { Parts, broken })
        {
            var expected = OrganizationLoader.ParseAll(parts);
            var rotated = parts.Select((_, i) => OrganizationLoader.ParseAll([.. parts[i..], .. parts[..i]]));
            Assert.All([.. rotated, OrganizationLoader.ParseAll(parts.Reverse())], r =>
            {
                Assert.Equal(expected.Organization, r.Organization);
                Assert.Equal(expected.Diagnostics, r.Diagnostics);
            });
        }
    }

    [Fact]
    public void Contradictions_between_files_are_reported_where_the_later_one_stands()
    {
        Write("a.yaml", "organization: X\nmission: m\nlanguage: en\ndepartments: [Sales]\n");
        Write("b.yaml", "organization: Y\nmission: n\nlanguage: nl\ndepartments:\n  - name: sales\n");

        Assert.Equal(
        [
            "b.yaml:1:15 KPA034", "b.yaml:2:10 KPA034", "b.yaml:3:11 KPA034", "b.yaml:5:11 KPA030",
        ], Briefly());
    }

    [Fact]
    public void A_missing_file_and_an_empty_folder_are_said()
    {
        Assert.Equal(["empty:1:1 KPA001"], Briefly(Directory.CreateDirectory(folder + "/empty").FullName));
        Assert.Equal(["none.yaml:1:1 KPA001"], Briefly(folder + "/none.yaml"));
        Assert.Throws<ArgumentException>(() => OrganizationLoader.Load(""));
    }

    [Fact]
    public void An_empty_file_beside_others_is_an_error()
    {
        Write("a.yaml", "organization: X\ndepartments: [A]\n");
        Write("b.yaml", "# to do\n");

        Assert.Equal(["b.yaml:1:1 KPA007"], Briefly());
    }

    [Fact]
    public void Hidden_files_and_other_kinds_of_files_are_left_alone()
    {
        Write("a.yaml", "organization: X\ndepartments: [A]\n");
        Write(".b.yaml", "wrong: 1\n");
        Write(".git/c.yaml", "wrong: 1\n");
        Write("d.yaml.txt", "wrong: 1\n");

        Assert.Empty(Briefly());
    }

    [Fact]
    public void Links_are_not_followed_and_are_said()
    {
        Write("in/a.yaml", "organization: X\ndepartments: [A]\n");
        Write("out/b.yaml", "wrong: 1\n");
        File.CreateSymbolicLink(folder + "/in/b.yaml", folder + "/out/b.yaml");
        Directory.CreateSymbolicLink(folder + "/in/circle", folder + "/in");

        var result = OrganizationLoader.Load(folder + "/in");

        Assert.NotNull(result.Organization);
        Assert.Equal(["warning KPA001", "warning KPA001"], result.Diagnostics.Select(d => d.ToString().Split(": ")[1]));
    }

    [Fact]
    public void An_unreadable_file_does_not_hide_the_faults_of_others()
    {
        Write("a.yaml", "organization: X\ndepartments: [A]\n");
        Write("b.yaml", "wrong: 1\n");
        var locked = Write("c.yaml", "departments: [C]\n");
        using var hold = OperatingSystem.IsWindows() ? new FileStream(locked, FileMode.Open, FileAccess.ReadWrite, FileShare.None) : null;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(locked, UnixFileMode.None);
        if (CanRead(locked)) return; // The superuser reads everything.

        Assert.Equal(["b.yaml:1:1 KPA020", "c.yaml:1:1 KPA001"], Briefly());
    }

    [Fact]
    public void The_number_of_files_and_their_size_have_limits()
    {
        for (var i = 0; i < 4; i++) Write($"{i}.yaml", i == 0 ? "organization: X\ndepartments: [A]\n" : $"departments: [B{i}]\n");

        Assert.Empty(Briefly());
        Assert.Equal(["KPA002"], OrganizationLoader.Load(folder, new LoadOptions { MaxFiles = 3 }).Diagnostics.Select(d => d.Id));
        Assert.Equal(["KPA002"], OrganizationLoader.Load(folder, new LoadOptions { MaxFileBytes = 20 }).Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void A_cancelled_token_stops_the_loading()
    {
        Write("a.yaml", "organization: X\n");

        Assert.Throws<OperationCanceledException>(() => OrganizationLoader.Load(folder, cancellationToken: new CancellationToken(canceled: true)));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private IEnumerable<string> Briefly(string? path = null) =>
        OrganizationLoader.Load(path ?? folder).Diagnostics.Select(d => $"{Path.GetFileName(d.Location.File)}:{d.Location.Line}:{d.Location.Column} {d.Id}");

    private static bool CanRead(string path)
    {
        try
        {
            File.ReadAllBytes(path);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
