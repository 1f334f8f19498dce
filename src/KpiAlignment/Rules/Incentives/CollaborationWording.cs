using KpiAlignment.Model;

namespace KpiAlignment.Rules.Incentives;

/// <summary>Whether an appraisal question asks about work for other departments.</summary>
internal static class CollaborationWording
{
    // Stems, as the words bend: collaborate, collaboration; samenwerken, samenwerking.
    private static readonly string[] stems = ["collaborat", "cooperat", "co-operat", "teamwork", "samenwerk", "samengewerkt"];
    private static readonly string[] phrases = ["other-department", "other-team", "andere-afdeling", "ander-team", "andere-team", "across-department", "cross-functional", "colleagues-from", "collega-s-van"];

    public static bool LooksAtOthers(AppraisalQuestion question, Department own, ValueList<Department> departments)
    {
        if (question.About.Count > 0) return true;
        var words = $"-{Slug.Of(question.Question)}-";
        return stems.Any(s => words.Contains($"-{s}", StringComparison.Ordinal))
            || phrases.Any(p => words.Contains($"-{p}", StringComparison.Ordinal))
            || departments.Any(d => d.Id != own.Id && words.Contains($"-{Slug.Of(d.Name)}-", StringComparison.Ordinal));
    }
}
