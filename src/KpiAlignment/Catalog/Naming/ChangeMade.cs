using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Naming;

/// <summary>A change of a lever that a name speaks of, as somebody makes it.</summary>
/// <param name="Lever">The words for the lever.</param>
/// <param name="Change">Which way it changes.</param>
/// <param name="Kinds">The words of which the lever's English name has one where the word of change is said of such levers only; <see langword="null"/> where of any.</param>
internal readonly record struct ChangeMade(List<NameToken> Lever, Direction Change, HashSet<string>? Kinds = null)
{
    private const string Counted = "Number";

    /// <summary>Whether the change can be one of a lever of this English name; of what is counted, that they are larger doesn't say that there are more.</summary>
    public bool CanBeOf(string name) => Kinds is null || (name.Split(' ') is var words && words[0] != Counted && words.Any(Kinds.Contains));
}
