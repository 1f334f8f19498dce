using KpiAlignment.Model;
using static KpiAlignment.Loading.LoadTexts;

namespace KpiAlignment.Loading.Binding;

/// <summary>Finds elements by id or name and reports references that name none, or several.</summary>
/// <param name="dangling">The text for a reference that names none.</param>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class ReferenceTable<T>(string dangling, DiagnosticBag diagnostics)
    where T : class
{
    private readonly NameTable<T> table = new();
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private SpellingIndex? spelling;

    /// <summary>The names, in ordinal order.</summary>
    public IEnumerable<string> Names => names.Concat(table.QualifiedNames).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Whether elements may be missing, so that a reference to none says nothing.</summary>
    public bool HasGaps { get; init; }

    /// <summary>Adds an element. Of two with one id the second is a fault of its own, and no reason to call references ambiguous.</summary>
    public void Add(T element, string id, string name)
    {
        if (!ids.Add(id)) return;
        names.Add(name);
        table.Add(element, id, name);
    }

    public void AddQualified(T element, string ownerId, string ownerName, string id, string name) => table.AddQualified(element, ownerId, ownerName, id, name);

    /// <summary>The elements that the reference can mean.</summary>
    public IReadOnlyList<T> All(string reference) => table.All(reference);

    /// <summary>The one element that is meant, or <see langword="null"/>; says nothing.</summary>
    public T? Peek(string reference) => table.Single(reference);

    /// <summary>The one element that is meant, or <see langword="null"/> with a diagnostic.</summary>
    /// <param name="reference">The id or name.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="referrer">The text for what refers.</param>
    /// <param name="name">The name of the element that refers, where the text tells it.</param>
    public T? Find(string reference, SourceSpan source, string referrer, string name = "")
    {
        var found = table.All(reference);
        if (found.Count == 1) return found[0];
        if (found.Count > 1)
        {
            diagnostics.Error(DiagnosticIds.AmbiguousReference, source, Say("AmbiguousReference", Say(referrer, name), reference, found.Count));
        }
        else if (!HasGaps)
        {
            diagnostics.Error(DiagnosticIds.DanglingReference, source, Say(dangling, Say(referrer, name), reference), Nearest(reference));
        }

        return null;
    }

    private string? Nearest(string reference) => (spelling ??= new SpellingIndex(Names)).Nearest(reference);
}
