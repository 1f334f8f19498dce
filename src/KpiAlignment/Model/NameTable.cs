namespace KpiAlignment.Model;

/// <summary>Finds the elements that a reference by id or by name means.</summary>
internal sealed class NameTable<T>
    where T : class
{
    private readonly Dictionary<string, List<T>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> byQualifiedName = new(StringComparer.Ordinal);

    /// <summary>What refers to an element in a file: its name, unless its id is another.</summary>
    public static string ReferenceTo(string id, string name) => id == Slug.Of(name) ? name : id;

    public void Add(T element, string id, string name)
    {
        AddOne(byName, id, element);
        var slug = Slug.Of(name);
        if (slug != id) AddOne(byName, slug, element);
    }

    /// <summary>Adds an element that is also called <c>owner/name</c>, by the ids and by the names.</summary>
    public void AddQualified(T element, string id, string name)
    {
        AddOne(byQualifiedName, id, element);
        var slug = QualifiedSlug(name);
        if (slug != id) AddOne(byQualifiedName, slug, element);
    }

    /// <summary>The elements that the reference can mean: those of that id, else those of that name; with a slash, first those of that owner.</summary>
    public IReadOnlyList<T> All(string reference)
    {
        if (byName.TryGetValue(reference, out var exact)) return exact;
        if (reference.Contains('/', StringComparison.Ordinal))
        {
            if (byQualifiedName.TryGetValue(reference, out var exactQualified)) return exactQualified;
            if (byQualifiedName.TryGetValue(QualifiedSlug(reference), out var qualified)) return qualified;
        }

        return byName.TryGetValue(Slug.Of(reference), out var named) ? named : [];
    }

    public T? Single(string reference) => All(reference) is [var only] ? only : null;

    // The slash stays, so that Sales/Leads is not the same as Sales leads.
    private static string QualifiedSlug(string name) => string.Join('/', name.Split('/').Select(Slug.Of));

    private static void AddOne(Dictionary<string, List<T>> table, string key, T element)
    {
        if (!table.TryGetValue(key, out var list)) table.Add(key, list = []);
        if (list.Count == 0 || !ReferenceEquals(list[^1], element)) list.Add(element);
    }
}
