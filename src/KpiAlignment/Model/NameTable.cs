namespace KpiAlignment.Model;

/// <summary>Finds the elements that a reference by id or by name means.</summary>
internal sealed class NameTable<T>
    where T : class
{
    private readonly Dictionary<string, List<T>> byName = new(StringComparer.Ordinal);

    public void Add(T element, string id, string name)
    {
        AddOne(id, element);
        var slug = Slug.Of(name);
        if (slug != id) AddOne(slug, element);
    }

    public IReadOnlyList<T> All(string reference) =>
        byName.TryGetValue(reference, out var exact) ? exact
        : byName.TryGetValue(Slug.Of(reference), out var named) ? named
        : [];

    public T? Single(string reference) => All(reference) is [var only] ? only : null;

    private void AddOne(string key, T element)
    {
        if (!byName.TryGetValue(key, out var list)) byName.Add(key, list = []);
        list.Add(element);
    }
}
