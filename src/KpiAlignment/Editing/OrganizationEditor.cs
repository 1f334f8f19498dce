using KpiAlignment.Loading;
using KpiAlignment.Loading.Writing;
using KpiAlignment.Model;
using KpiAlignment.Proposals;

namespace KpiAlignment.Editing;

/// <summary>Puts changes into the files of an organisation. Comments, order and wording of what a change doesn't touch stay as they are.</summary>
public static class OrganizationEditor
{
    /// <summary>The files that a change touches, with the change.</summary>
    /// <param name="organization">The organisation as it was loaded.</param>
    /// <param name="change">The change.</param>
    /// <param name="files">The texts of all its files, by the names that the loader was given.</param>
    /// <returns>
    /// The files that differ, by name; <see langword="null"/> where a file is written in a way that can't be edited in place (what is to be changed stands behind
    /// an alias, or the texts are not those that were loaded). What is returned loads as the changed organisation.
    /// </returns>
    /// <exception cref="ArgumentException">An element that changes, or the organisation, does not come from one of the files.</exception>
    public static ValueList<EditedFile>? Apply(Organization organization, OrganizationChange change, IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(files);
        var sources = files.ToDictionary(f => f.Key, f => new SourceText(f.Key, f.Value), StringComparer.Ordinal);
        var edits = new ElementEdits(organization, reference => sources.GetValueOrDefault(reference.File ?? "")
            ?? throw new ArgumentException($"'{reference}' is not in any of the files; pass the texts of all files that the organisation was loaded from.", nameof(files)));
        if (!edits.TryAdd(change)) return null;

        var edited = sources.Values.Where(s => s.IsEdited).Select(s => new EditedFile(s.File, s.Edited())).OrderBy(f => f.File, StringComparer.Ordinal).ToValueList();
        var now = edited.ToDictionary(f => f.File, f => f.Text, StringComparer.Ordinal);
        var loaded = OrganizationLoader.ParseAll(files.Select(f => (f.Key, now.GetValueOrDefault(f.Key, f.Value)))).Organization;
        return loaded is not null && IsSame(loaded, change.Apply(organization)) ? edited : null;
    }

    // Among several files, what is added may stand elsewhere in the lists.
    private static bool IsSame(Organization first, Organization second)
    {
        var (a, b) = (CanonicalForm.Of(first), CanonicalForm.Of(second));
        return a.Goals.ToHashSet().SetEquals(b.Goals) && a.Departments.ToHashSet().SetEquals(b.Departments) && a.Handoffs.ToHashSet().SetEquals(b.Handoffs)
            && a.Projects.ToHashSet().SetEquals(b.Projects) && a.Knowledge.ToHashSet().SetEquals(b.Knowledge)
            && a with { Goals = [], Departments = [], Handoffs = [], Projects = [], Knowledge = [] } == b with { Goals = [], Departments = [], Handoffs = [], Projects = [], Knowledge = [] };
    }
}
