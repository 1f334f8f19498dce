using KpiAlignment.Loading;
using KpiAlignment.Loading.Binding;
using KpiAlignment.Loading.Writing;
using KpiAlignment.Loading.Yaml;
using KpiAlignment.Model;
using KpiAlignment.Proposals;

namespace KpiAlignment.Editing;

/// <summary>A list of elements of an organisation that changes can touch.</summary>
/// <param name="Name">Its key in the file.</param>
/// <param name="In">The elements of an organisation.</param>
/// <param name="Of">The elements of a change.</param>
/// <param name="Key">What makes two elements one and the same.</param>
/// <param name="Place">Where an element stands.</param>
/// <param name="Put">An organisation with these elements.</param>
/// <param name="Read">The elements in what has been read.</param>
internal sealed record Section<T>(
    string Name,
    Func<Organization, ValueList<T>> In,
    Func<OrganizationChange, ValueList<T>> Of,
    Func<T, object> Key,
    Func<T, SourceSpan> Place,
    Func<Organization, ValueList<T>, Organization> Put,
    Func<OrganizationParts, IEnumerable<T>> Read)
{
    private static readonly Organization empty = new() { Name = "x" };

    /// <summary>An element as it is written.</summary>
    public YamlNode Write(T element) => ((YamlSequence)ReadRoot(new OrganizationText().Write(Put(empty, [element]))).Entries[^1].Value).Items[0];

    /// <summary>The element that is written.</summary>
    public T Bind(YamlNode node)
    {
        var parts = new OrganizationParts();
        new OrganizationBinder(parts, new DiagnosticBag(1)).Bind(ReadRoot($"{Name}:\n{string.Join('\n', NodeText.Item(node, 0))}\n"));
        return Read(parts).Single();
    }

    private static YamlMapping ReadRoot(string text) => (YamlMapping)YamlReader.Read(text, "", LoadOptions.Default, new DiagnosticBag(1)).Root!;
}
