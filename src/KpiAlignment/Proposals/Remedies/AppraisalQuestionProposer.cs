using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Rules;
using KpiAlignment.Rules.Incentives;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>Where no appraisal looks at what was done for others: a question about those whom the department's work touches most.</summary>
internal sealed class AppraisalQuestionProposer : IRemedyProposer
{
    private const int MostAsked = 3;

    public IEnumerable<Remedy> Propose(Workbench workbench)
    {
        var findings = workbench.Findings.Where(f => f.RuleId == RuleIds.NoCollaborationInAppraisal && f.Severity >= Severity.Warning).ToArray();
        var ties = new DepartmentTies(workbench.Context, findings.Select(f => f.Departments[0]));
        return
            from finding in findings
            let department = finding.Departments[0]
            let others = ties.Of(department).Take(MostAsked).ToArray()
            let question = ProposalTexts.Say("AppraisalQuestion.Question", ProposalTexts.Or(others.Select(d => d.Name)))
            select new Remedy
            {
                Kind = ProposalKind.AppraisalQuestion,
                Subject = "help",
                Departments = [department],
                Message = ProposalTexts.Say("AppraisalQuestion", department.Name, question),
                Answers = [finding],
                Change = new OrganizationChange
                {
                    Departments =
                    [
                        department with
                        {
                            Appraisal = [.. department.Appraisal, new AppraisalQuestion(question.In(workbench.Language)) { About = others.Select(d => NameTable<Department>.ReferenceTo(d.Id, d.Name)).ToValueList() }],
                        },
                    ],
                },
            };
    }
}
