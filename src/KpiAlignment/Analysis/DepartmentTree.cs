using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>Which department is part of which: each knows the span of numbers that its parts got on a walk through the tree.</summary>
internal sealed class DepartmentTree
{
    private readonly Dictionary<string, (int First, int Last)> spans;
    private readonly bool isFlat;

    public DepartmentTree(ResolvedOrganization organization)
    {
        var children = organization.Departments
            .Where(d => d.Parent is not null)
            .ToLookup(d => d.Parent!.Id, d => d.Department.Id, StringComparer.Ordinal);
        spans = new(organization.Departments.Count, StringComparer.Ordinal);
        isFlat = children.Count == 0;

        // Not by recursion: a chain of parents may be as long as there are departments.
        var pending = new Stack<(string Id, bool IsDone)>();
        foreach (var root in organization.Departments.Where(d => d.Parent is null)) Number(root.Department.Id);

        void Number(string root)
        {
            pending.Push((root, false));
            while (pending.TryPop(out var at))
            {
                if (at.IsDone)
                {
                    spans[at.Id] = (spans[at.Id].First, spans.Count - 1);
                    continue;
                }

                spans.Add(at.Id, (spans.Count, 0));
                pending.Push((at.Id, true));
                foreach (var child in children[at.Id]) pending.Push((child, false));
            }
        }
    }

    public bool IsWithinLine(Department first, Department second) => IsPartOf(first, second) || IsPartOf(second, first);

    public bool IsPartOf(Department department, Department ancestor) =>
        !isFlat && spans.TryGetValue(department.Id, out var part) && spans.TryGetValue(ancestor.Id, out var whole)
        && whole.First < part.First && part.First <= whole.Last;

    /// <summary>Whether other departments are part of it.</summary>
    public bool HasParts(Department department) => spans.TryGetValue(department.Id, out var span) && span.Last > span.First;
}
