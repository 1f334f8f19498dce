using System.Globalization;
using KpiAlignment.Loading;
using KpiAlignment.Loading.Writing;
using KpiAlignment.Model;

namespace KpiAlignment.Tests.Loading;

public class OrganizationWriterTests
{
    public static TheoryData<string> Texts => new(
        "yes", "No", "~", "null", "1e3", "010", "0x1F", "1:30", ".nan", "2026-01-01", "1200", "-5",
        " leading", "trailing ", "two  spaces", "a#b", "a #b", "#a", "a: b", "a:b", "a:", ":a", "- a", "-a", "? a", "[a]", "{a}", "a, b", "a]b",
        "*a", "&a", "!a", "|a", ">a", "%a", "@a", "`a", "<<", "---", "...", "'a'", "\"a\"", "a\"b", "a\\b", "\\u0041",
        "a\nb", "a\n", "\na", "a\r\nb", "a\rb", "a\tb", "\ta", "a\u0000b", "\u0001a", "a\u001b[31mb", "a\u007fb", "a\u0085b", "a\u00a0b", "a\u2028b", "a\u2029b",
        "a\u200bb", "\ufeffa", "a\ufffeb", "a\uffffb", "é", "e\u0301", "日本語 a", "😀 a", "a 😀", "👩‍👩‍👧 a", new string('a', 5000));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_comes_back(string text)
    {
        var name = text + " x";
        var organization = new Organization
        {
            Name = name,
            Mission = text,
            Goals = [new Goal { Name = name, Id = text, Metric = text + "m", Target = Target.Parse(text), Owners = [new GoalOwner(name, .25)] }],
            Departments =
            [
                new Department
                {
                    Name = name,
                    Id = text,
                    Function = text,
                    Drives = [name, "b"],
                    Kpis = [new Kpi { Name = name, Metric = text + "m", Target = Target.Parse(text), Unit = text, Definition = text }],
                    Incentives = [new Incentive { Name = name, Rewards = text.Length < 1000 ? [new Reward(name, .5)] : [] }],
                },
            ],
            Metrics = [new Metric { Name = name }],
            Influences = [new Influence { From = name, To = "c", Effect = InfluenceEffect.Increases, Because = text }],
        };

        AssertComesBack(organization with { Goals = text.Length < 1000 ? organization.Goals : [] });
    }

    [Theory]
    [InlineData(0.1 + 0.2)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    [InlineData(-1e-7)]
    [InlineData(1e21)]
    [InlineData(1200)]
    public void Any_finite_number_comes_back(double number)
    {
        var share = 1 / (1 + Math.Abs(number));
        AssertComesBack(new Organization
        {
            Name = "X",
            Goals = [new Goal { Name = "G", Owners = [new GoalOwner("A", share < 1 ? share : .5)] }],
            Departments =
            [
                new Department
                {
                    Name = "A",
                    Kpis = [new Kpi { Name = "K", Baseline = number, Target = number, Weight = Math.Abs(number) }],
                    Incentives = [new Incentive { Name = "I", Rewards = [new Reward("K", share)] }],
                },
            ],
        });
    }

    [Fact]
    public void The_samples_come_back()
    {
        foreach (var sample in Directory.EnumerateFiles(Repository.PathOf("samples/organizations"), "*.yaml"))
            AssertComesBack(OrganizationLoader.Load(sample).Organization!);
    }

    [Fact]
    public void What_the_loader_would_not_read_back_is_refused()
    {
        AssertRefused("KPA030", new Organization { Name = "X", Departments = [new Department { Name = "A" }, new Department { Name = "a" }] });
        AssertRefused("KPA031", new Organization { Name = "X", Departments = [new Department { Name = "A", Parent = "B" }] });
        AssertRefused("KPA024", new Organization { Name = "X", Departments = [new Department { Name = "!" }] });
        AssertRefused("KPA021", new Organization { Name = " " });
        AssertRefused("blank", Kpi(new Kpi { Name = "K", Unit = "" }));
        AssertRefused("KPA025", Kpi(new Kpi { Name = "K", Weight = -1 }));
        AssertRefused("finite", Kpi(new Kpi { Name = "K", Baseline = double.NaN }));
        AssertRefused("surrogate", Kpi(new Kpi { Name = "K", Unit = "a\ud800" }));
        AssertRefused("wording", Kpi(new Kpi { Name = "K", Target = new Target("high", 5) }));
        AssertRefused("KPA023", new Organization { Name = "X", Language = "de" });
        AssertRefused("kind of incentive", new Organization { Name = "X", Departments = [new Department { Name = "A", Incentives = [new Incentive { Name = "I", Kind = (IncentiveKind)9 }] }] });

        static Organization Kpi(Kpi kpi) => new() { Name = "X", Departments = [new Department { Name = "A", Kpis = [kpi] }] };
    }

    [Fact]
    public void Culture_and_a_second_time_change_nothing()
    {
        var organization = OrganizationLoader.Load(Repository.PathOf("samples/organizations/voorbeeld.yaml")).Organization!;
        organization = organization with { Goals = organization.Goals.Add(new Goal { Name = "H", Weight = 1234.5, Target = 0.5 }) };
        var expected = OrganizationWriter.ToYaml(organization);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
            using var writer = new StringWriter();
            OrganizationWriter.Write(organization, writer);
            Assert.Equal(expected, writer.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void It_reads_back_within_the_limits_that_are_given()
    {
        var organization = new Organization { Name = "O" };
        var text = OrganizationWriter.ToYaml(organization);
        using var writer = new StringWriter();

        OrganizationWriter.Write(organization, writer, new LoadOptions { MaxFileBytes = text.Length });

        Assert.Equal(text, writer.ToString());
        Assert.Contains("KPA002", Assert.Throws<ArgumentException>(() => OrganizationWriter.ToYaml(organization, new LoadOptions { MaxFileBytes = text.Length - 1 })).Message, StringComparison.Ordinal);
    }

    private static void AssertComesBack(Organization organization)
    {
        var text = OrganizationWriter.ToYaml(organization);
        Assert.DoesNotContain('\r', text);
        Assert.Equal(CanonicalForm.Of(organization), CanonicalForm.Of(OrganizationLoader.Parse(text).Organization!));
    }

    private static void AssertRefused(string reason, Organization organization) =>
        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => OrganizationWriter.ToYaml(organization)).Message, StringComparison.Ordinal);
}
