using System.IO.Compression;
using System.Xml.Linq;
using KpiAlignment.Tests.Docs;

namespace KpiAlignment.Tests.Package;

/// <summary>What a developer gets who adds the package.</summary>
public class PackageTests(PackedLibrary library) : IClassFixture<PackedLibrary>
{
    [Fact]
    public void It_brings_a_readme_an_icon_a_licence_and_two_dependencies()
    {
        using var package = ZipFile.OpenRead(library.Path);
        var manifest = XDocument.Load(package.Entries.Single(e => e.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open()).Root!.Elements().Single();

        Assert.Equal("README.md", ValueOf("readme"));
        Assert.Equal("icon.png", ValueOf("icon"));
        Assert.Equal("MIT", ValueOf("license"));
        Assert.Equal(["Microsoft.Extensions.DependencyInjection.Abstractions", "YamlDotNet"], manifest.Descendants().Attributes("id").Select(a => a.Value).Order(StringComparer.Ordinal));
        Assert.Superset(
            new HashSet<string> { "README.md", "icon.png", "lib/net10.0/KpiAlignment.dll", "lib/net10.0/KpiAlignment.xml" },
            package.Entries.Select(e => e.FullName).ToHashSet(StringComparer.Ordinal));

        string ValueOf(string name) => manifest.Elements().Single(e => e.Name.LocalName == name).Value;
    }

    [Fact]
    public void Its_symbols_have_a_package_of_their_own()
    {
        using var symbols = ZipFile.OpenRead(library.SymbolsPath);

        Assert.Contains(symbols.Entries, e => e.FullName == "lib/net10.0/KpiAlignment.pdb");
    }

    [Fact]
    public void A_fresh_project_that_adds_it_runs_the_program_of_the_readme()
    {
        var project = Directory.CreateTempSubdirectory("kpi-alignment-consumer-");
        try
        {
            var sample = Repository.PathOf("samples/organizations/example.yaml");
            File.WriteAllText(Path.Combine(project.FullName, "Program.cs"), ReadmeTests.Block("csharp"));
            File.WriteAllText(Path.Combine(project.FullName, "Consumer.csproj"), Project());
            File.WriteAllText(Path.Combine(project.FullName, "nuget.config"), $"""<configuration><packageSources><add key="packed" value="{library.Folder}" /></packageSources></configuration>""");
            File.Copy(sample, Path.Combine(project.FullName, "organization.yaml"));

            Assert.Equal(ReadmeProgram.Run(sample), Sdk.Run(project.FullName, "run"), ignoreLineEndingDifferences: true);
        }
        finally
        {
            project.Delete(recursive: true);
        }
    }

    // The packed version must not stay behind where other projects would find it.
    private static string Project() =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <RestorePackagesPath>packages</RestorePackagesPath>
            <RestoreFallbackFolders>{Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")}</RestoreFallbackFolders>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="KpiAlignment" Version="{PackedLibrary.Version}" />
          </ItemGroup>
        </Project>
        """;
}
