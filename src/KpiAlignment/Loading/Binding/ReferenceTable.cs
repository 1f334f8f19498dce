using KpiAlignment.Model;

namespace KpiAlignment.Loading.Binding;

/// <summary>Finds elements by id or name and reports references that name none, or several.</summary>
internal sealed class ReferenceTable<T>(string what, DiagnosticBag diagnostics)
    where T : class
{
    private readonly NameTable<T> table = new();
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private SpellingIndex? spelling;

    /// <summary>The names, in ordinal order.</summary>
    public IEnumerable<string> Names => names.Order(StringComparer.Ordinal);

    /// <summary>Whether elements may be missing, so that a reference to none says nothing.</summary>
    public bool HasGaps { get; init; }

    /// <summary>Adds an element. Of two with one id the second is a fault of its own, and no reason to call references ambiguous.</summary>
    public void Add(T element, string id, string name)
    {
        if (!ids.Add(id)) return;
        names.Add(name);
        table.Add(element, id, name);
    }

    public void AddQualified(T element, string id, string name)
    {
        if (!ids.Add(id)) return;
        names.Add(name);
        table.AddQualified(element, id, name);
    }

    /// <summary>The elements that the reference can mean.</summary>
    public IReadOnlyList<T> All(string reference) => table.All(reference);

    /// <summary>The one element that is meant, or <see langword="null"/>; says nothing.</summary>
    public T? Peek(string reference) => table.Single(reference);

    /// <summary>The one element that is meant, or <see langword="null"/> with a diagnostic.</summary>
    public T? Find(string reference, SourceSpan source, string referrer)
    {
        var found = table.All(reference);
        if (found.Count == 1) return found[0];
        if (found.Count > 1)
        {
            diagnostics.Error(DiagnosticIds.AmbiguousReference, source, $"{referrer} is '{reference}', which is the name of {found.Count}. Give each an 'id' and refer to one by that.");
        }
        else if (!HasGaps)
        {
            diagnostics.Error(DiagnosticIds.DanglingReference, source, $"{referrer} is '{reference}', but there is no {what} of that name. Add it, or correct the reference.", Nearest(reference));
        }

        return null;
    }

    private string? Nearest(string reference) => (spelling ??= new SpellingIndex(Names)).Nearest(reference);
}
