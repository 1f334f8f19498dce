namespace KpiAlignment.Model;

/// <summary>Finds the elements that a reference by id or by name means.</summary>
internal sealed class NameTable<T>
    where T : class
{
    private readonly Table byName = new();
    private readonly List<(T Element, string OwnerId, string OwnerName, string Id, string Name)> owned = [];
    private Table? byQualifiedName;

    /// <summary>What refers to an element in a file: its name, unless its id is another.</summary>
    public static string ReferenceTo(string id, string name) => id == Slug.Of(name) ? name : id;

    /// <summary>The names of the elements that are also called <c>owner/name</c>.</summary>
    public IEnumerable<string> QualifiedNames => owned.Select(o => $"{o.OwnerName}/{o.Name}");

    public void Add(T element, string id, string name) => byName.Add(id, Slug.Of(name), element);

    /// <summary>Adds an element that is also called <c>owner/name</c>, by the ids and by the names.</summary>
    public void AddQualified(T element, string ownerId, string ownerName, string id, string name) => owned.Add((element, ownerId, ownerName, id, name));

    /// <summary>The elements that the reference can mean: those of that id, else those of that name; with a slash, first those of that owner.</summary>
    public IReadOnlyList<T> All(string reference)
    {
        if (byName.Find(reference) is { Count: > 0 } exact) return exact;
        if (reference.Contains('/', StringComparison.Ordinal))
        {
            var qualified = byQualifiedName ??= Qualified();
            if (qualified.Find(reference) is { Count: > 0 } exactQualified) return exactQualified;
            if (qualified.Find(QualifiedSlug(reference)) is { Count: > 0 } named) return named;
        }

        return byName.Find(Slug.Of(reference));
    }

    public T? Single(string reference) => All(reference) is [var only] ? only : null;

    // Few references have a slash, so the names are put together only where one does. Two elements of one id are a fault of their own.
    private Table Qualified()
    {
        var table = new Table();
        foreach (var (element, ownerId, ownerName, id, name) in owned)
        {
            var qualified = $"{ownerId}/{id}";
            if (table.Find(qualified).Count == 0) table.Add(qualified, QualifiedSlug($"{ownerName}/{name}"), element);
        }

        return table;
    }

    // The slash stays, so that Sales/Leads is not the same as Sales leads.
    private static string QualifiedSlug(string name) => string.Join('/', name.Split('/').Select(Slug.Of));

    // Most names are of one element only, which needs no list.
    private sealed class Table
    {
        private readonly Dictionary<string, T> first = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<T>> several = new(StringComparer.Ordinal);

        public void Add(string id, string slug, T element)
        {
            Add(id, element);
            if (slug != id) Add(slug, element);
        }

        public IReadOnlyList<T> Find(string name) =>
            !first.TryGetValue(name, out var only) ? [] : several.TryGetValue(name, out var all) ? all : [only];

        private void Add(string name, T element)
        {
            if (first.TryAdd(name, element)) return;
            var last = several.TryGetValue(name, out var all) ? all[^1] : first[name];
            if (ReferenceEquals(last, element)) return;
            if (all is null) several.Add(name, all = [last]);
            all.Add(element);
        }
    }
}
