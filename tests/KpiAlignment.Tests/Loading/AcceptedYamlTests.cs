using System.Globalization;
using KpiAlignment.Loading;

namespace KpiAlignment.Tests.Loading;

/// <summary>Each file of TestData/Loading/good loads without a word; beside it stands the same organisation written plainly.</summary>
public class AcceptedYamlTests
{
    public static TheoryData<string> Files => LoadingFiles.Names("good");

    [Theory]
    [MemberData(nameof(Files))]
    public void Means_what_the_plain_text_says(string name)
    {
        var path = Path.Combine(LoadingFiles.Folder, "good", name + ".yaml").Replace('\\', '/');

        var result = OrganizationLoader.Load(path);

        Assert.Equal("", LoadingFiles.Describe(path, result, CultureInfo.InvariantCulture));
        Assert.Equal(File.ReadAllText(Path.ChangeExtension(path, ".expected")), OrganizationWriter.ToYaml(result.Organization!));
    }

    [Fact]
    public void Spans_point_at_names_as_an_editor_counts_them()
    {
        var result = OrganizationLoader.Parse("\uFEFForganization: X\r\ndepartments:\r\n  - name: \"Ünïts 😀\"\r\n    kpis: [K, L]\r\n", "x.yaml");

        var department = Assert.Single(result.Organization!.Departments);
        Assert.Equal("x.yaml:1:15", result.Organization.Source.ToString());
        Assert.Equal((3, 11, 3, 21), (department.Source.Line, department.Source.Column, department.Source.EndLine, department.Source.EndColumn));
        Assert.Equal((4, 15, 4, 16), (department.Kpis[1].Source.Line, department.Kpis[1].Source.Column, department.Kpis[1].Source.EndLine, department.Kpis[1].Source.EndColumn));
    }

    [Fact]
    public void What_is_named_by_an_alias_stands_where_the_alias_stands()
    {
        var result = OrganizationLoader.Parse("organization: &x X\ndepartments:\n  - *x\n");

        Assert.Equal((3, 5), (result.Organization!.Departments[0].Source.Line, result.Organization.Departments[0].Source.Column));
    }

    [Theory]
    [InlineData("Support retention")]
    [InlineData("support-retention")]
    [InlineData("Support/Support retention")]
    [InlineData("support/support-retention")]
    public void A_name_that_begins_with_that_of_its_department_is_not_ambiguous(string reference)
    {
        var result = OrganizationLoader.Parse($"organization: X\ndepartments:\n  - name: Support\n    kpis: [Retention, Support retention]\n    incentives:\n      - name: I\n        rewards: {reference}\n");

        Assert.Empty(result.Diagnostics);
    }
}
