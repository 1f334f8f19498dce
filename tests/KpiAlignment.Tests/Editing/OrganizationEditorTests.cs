using KpiAlignment.Editing;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Proposals;

namespace KpiAlignment.Tests.Editing;

public class OrganizationEditorTests
{
    private const string File = "o.yaml";

    private static readonly Goal goal = new() { Name = "Retention", Direction = Direction.Increase, Owners = [new GoalOwner("Sales", .25)] };

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_goal_goes_behind_the_others_and_comments_stay(string newLine)
    {
        var text = Lines("# all of it", "organization: X", "goals:", "  - Revenue   # the first", "", "# who", "departments:", "  - name: Sales # hunters", "    kpis: [Deals]");

        var edited = Apply(text.ReplaceLineEndings(newLine), o => new OrganizationChange { Goals = [goal] });

        Assert.Equal(
            Lines("# all of it", "organization: X", "goals:", "  - Revenue   # the first", "  - name: Retention", "    direction: increase", "    owners: { Sales: 25% }", "", "# who", "departments:", "  - name: Sales # hunters", "    kpis: [Deals]")
                .ReplaceLineEndings(newLine),
            edited);
    }

    [Fact]
    public void A_section_that_is_not_there_is_added_at_the_end() => Assert.Equal(
        Lines("organization: X", "departments: [{ name: Sales, kpis: [Deals] }]", "", "goals:", "  - name: Retention", "    direction: increase", "    owners: { Sales: 25% }"),
        Apply(Lines("organization: X", "departments: [{ name: Sales, kpis: [Deals] }]"), o => new OrganizationChange { Goals = [goal] }));

    [Fact]
    public void A_goal_goes_into_brackets_where_there_are_brackets() => Assert.Contains(
        "goals: [Revenue, { name: Retention, direction: increase, owners: { Sales: 25% } }]\n",
        Apply(Lines("organization: X", "goals: [Revenue]", "departments: [Sales]"), o => new OrganizationChange { Goals = [goal] }), StringComparison.Ordinal);

    [Fact]
    public void A_mere_name_becomes_a_mapping_and_what_is_said_of_the_others_stays()
    {
        var text = Lines("organization: X", "departments:", "  - name: Sales", "    kpis:", "      - Deals       # a name", "      - { name: Margin, direction: up }", "    appraisal: Did you sell?");

        var edited = Apply(text, o => new OrganizationChange
        {
            Departments =
            [
                o.Departments[0] with
                {
                    Kpis = [o.Departments[0].Kpis[0] with { Weight = 2 }, o.Departments[0].Kpis[1], new Kpi { Name = "Quality", Weight = 0.5 }],
                    Appraisal = [.. o.Departments[0].Appraisal, new AppraisalQuestion("Whom did you help?") { About = ["Sales"] }],
                },
            ],
        });

        Assert.Equal(
            Lines(
                "organization: X", "departments:", "  - name: Sales", "    kpis:", "      - { name: Deals, weight: 2 }       # a name", "      - { name: Margin, direction: up }",
                "      - name: Quality", "        weight: 0.5", "    appraisal: [Did you sell?, { question: Whom did you help?, about: [Sales] }]"),
            edited);
    }

    [Fact]
    public void Lists_and_mappings_with_a_line_for_each_keep_their_lines()
    {
        var text = Lines(
            "organization: X", "goals:", "departments:", "- name: Sales", "  kpis: [Deals, Margin]", "  incentives:", "  - name: Bonus", "    rewards:", "      Deals: 60%   # most", "      Margin: 40%  # rest",
            "- IT", "projects:", "- name: P", "  members:", "  - Sales # they asked");

        var edited = Apply(text, o => new OrganizationChange
        {
            Goals = [new Goal { Name = "Growth" }],
            Departments = [o.Departments[0] with { Incentives = [o.Departments[0].Incentives[0] with { Rewards = [new Reward("Deals", .55), new Reward("Margin", .45)] }] }],
            Projects = [o.Projects[0] with { Members = ["Sales", "IT"] }],
        });

        Assert.Equal(
            Lines(
                "organization: X", "goals:", "  - Growth", "departments:", "- name: Sales", "  kpis: [Deals, Margin]", "  incentives:", "  - name: Bonus", "    rewards:", "      Deals: 55%   # most", "      Margin: 45%  # rest",
                "- IT", "projects:", "- name: P", "  members:", "  - Sales # they asked", "  - IT"),
            edited);
    }

    [Fact]
    public void What_leaves_a_list_takes_its_line_with_it() => Assert.Contains(
        "  channels: # all\n  # first\n  - chat # quick\n  deliverable: D\n",
        Apply(
            Lines("organization: X", "departments: [Sales, IT]", "handoffs:", "- from: Sales", "  to: IT", "  channels: # all", "  # first", "  - mail # slow", "  - chat # quick", "  deliverable: D"),
            o => new OrganizationChange { Handoffs = [o.Handoffs[0] with { Channels = ["chat"] }] }), StringComparison.Ordinal);

    [Fact]
    public void Within_braces_a_text_with_a_comma_is_quoted() => Assert.Contains(
        "{ name: Sales, kpis: [Deals], function: \"sales, and more\" }",
        Apply(Lines("organization: X", "departments: [{ name: Sales, kpis: [Deals] }]"), o => new OrganizationChange { Departments = [o.Departments[0] with { Function = "sales, and more" }] }), StringComparison.Ordinal);

    [Fact]
    public void An_alias_is_written_out_where_it_stands() => Assert.EndsWith(
        "channels: &c [mail, chat] }\n  - { from: Sales, to: B, deliverable: E, channels: [chat] }\n",
        Apply(
            Lines("organization: X", "departments: [B, Sales]", "handoffs:", "  - { from: Sales, to: B, deliverable: D, channels: &c [mail, chat] }", "  - { from: Sales, to: B, deliverable: E, channels: *c }"),
            o => new OrganizationChange { Handoffs = [o.Handoffs[1] with { Channels = ["chat"] }] }), StringComparison.Ordinal);

    [Fact]
    public void What_a_merge_key_brings_in_is_overruled() => Assert.EndsWith(
        Lines("  - name: Service", "    <<: *s", "    function: operations"),
        Apply(
            Lines("organization: X", "departments:", "  - &s", "    name: Sales", "    function: sales", "    kpis: [Deals]", "  - name: Service", "    <<: *s"),
            o => new OrganizationChange { Departments = [o.Departments[1] with { Function = "operations" }] }).Replace("    function: operations\n    <<: *s\n", "    <<: *s\n    function: operations\n", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void What_counts_elsewhere_too_is_refused_with_its_place()
    {
        var text = Lines("organization: X", "departments:", "  - &s", "    name: Sales", "    function: sales", "  - name: Service", "    <<: *s");

        var refusal = Edit(text, o => [new OrganizationChange { Departments = [o.Departments[0] with { Function = "operations" }] }]).Refusal;

        Assert.Equal((4, "What is to change here has a part in something else too"), (refusal!.Location.Line, refusal.Message.ToString().Split(',')[0]));
    }

    [Fact]
    public void Several_changes_of_one_department_are_made_at_once()
    {
        var text = Lines("organization: X", "departments:", "  - name: Sales", "    kpis: [Deals]", "    incentives:", "      - { name: Bonus, rewards: { Deals: 100% } }");

        var edited = Edit(text, o =>
        {
            var (sales, bonus) = (o.Departments[0], o.Departments[0].Incentives[0]);
            return
            [
                new OrganizationChange { Departments = [sales with { Incentives = [bonus with { Scope = IncentiveScope.Team }] }] },
                new OrganizationChange { Departments = [sales with { Kpis = [.. sales.Kpis, new Kpi { Name = "Margin" }] }] },
                new OrganizationChange { Departments = [sales with { Kpis = [.. sales.Kpis, new Kpi { Name = "Quality" }], Incentives = [bonus with { Rewards = [new Reward("Deals", .6), new Reward("Margin", .4)] }] }] },
            ];
        });

        Assert.Equal(
            Lines("organization: X", "departments:", "  - name: Sales", "    kpis: [Deals, Margin, Quality]", "    incentives:", "      - { name: Bonus, rewards: { Deals: 60%, Margin: 40% }, scope: team }"),
            edited.Files.Single().Text);
        Assert.Equal(3, edited.Organization!.Departments[0].Kpis.Count);
    }

    [Fact]
    public void Changes_that_contradict_each_other_are_refused_with_their_place()
    {
        var edited = Edit(Lines("organization: X", "departments:", "  - name: Sales", "    function: sales"), o =>
            [new OrganizationChange { Departments = [o.Departments[0] with { Function = "it" }] }, new OrganizationChange { Departments = [o.Departments[0] with { Function = "hr" }] }]);

        Assert.Empty(edited.Files);
        Assert.StartsWith("o.yaml:3:11: Two of the proposals change the same thing differently: it and hr.", edited.Refusal!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_a_folder_is_edited_where_the_element_stands()
    {
        var files = new Dictionary<string, string> { ["a.yaml"] = "organization: X\ngoals: [Revenue]\n", ["b.yaml"] = "departments: [{ name: Sales, kpis: [Deals] }]\n" };
        var organization = OrganizationLoader.ParseAll(files.Select(f => (f.Key, f.Value))).Organization!;

        var edited = OrganizationEditor.Apply(organization, new OrganizationChange { Departments = [organization.Departments[0] with { Function = "sales" }] }, files);

        Assert.Equal([new EditedFile("b.yaml", "departments: [{ name: Sales, kpis: [Deals], function: sales }]\n")], edited.Files);
    }

    [Fact]
    public void Texts_that_are_missing_are_misuse()
    {
        var organization = OrganizationLoader.Parse("organization: X\ndepartments: [Sales]\n", File).Organization!;

        var fault = Assert.Throws<ArgumentException>(() => OrganizationEditor.Apply(organization, new OrganizationChange { Goals = [goal] }, new Dictionary<string, string>()));

        Assert.Contains("pass the texts of all files", fault.Message, StringComparison.Ordinal);
    }

    private static string Apply(string text, Func<Organization, OrganizationChange> change)
    {
        var edited = Edit(text, o => [change(o)]);
        return edited.Refusal is null ? edited.Files.Single().Text : throw new InvalidOperationException($"{edited.Refusal}");
    }

    private static EditResult Edit(string text, Func<Organization, IReadOnlyList<OrganizationChange>> changes)
    {
        var organization = OrganizationLoader.Parse(text, File).Organization!;
        return OrganizationEditor.Apply(organization, changes(organization), new Dictionary<string, string> { [File] = text });
    }

    private static string Lines(params string[] lines) => string.Concat(lines.Select(l => l + "\n"));
}
