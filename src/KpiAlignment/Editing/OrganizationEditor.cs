using KpiAlignment.Loading;
using KpiAlignment.Loading.Writing;
using KpiAlignment.Model;
using KpiAlignment.Proposals;

namespace KpiAlignment.Editing;

/// <summary>Puts changes into the files of an organisation. Comments, order and wording of what a change doesn't touch stay as they are.</summary>
public static class OrganizationEditor
{
    /// <summary>Puts a change into the files that it touches.</summary>
    /// <param name="organization">The organisation as it was loaded.</param>
    /// <param name="change">The change.</param>
    /// <param name="files">The texts of all its files, by the names that the loader was given.</param>
    /// <returns>The edited files, which load as the changed organisation, or why they can't be edited in place.</returns>
    /// <exception cref="ArgumentException">An element that changes, or the organisation, does not come from one of the files.</exception>
    public static EditResult Apply(Organization organization, OrganizationChange change, IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Apply(organization, [change], files);
    }

    /// <summary>Puts several changes of one organisation into the files that they touch, all at once.</summary>
    /// <param name="organization">The organisation as it was loaded.</param>
    /// <param name="changes">The changes, each to the organisation as it was loaded.</param>
    /// <param name="files">The texts of all its files, by the names that the loader was given.</param>
    /// <returns>The edited files, which load as the changed organisation, or why they can't be edited in place: two changes may contradict each other.</returns>
    /// <exception cref="ArgumentException">There is no change, or an element that changes, or the organisation, does not come from one of the files.</exception>
    public static EditResult Apply(Organization organization, IReadOnlyList<OrganizationChange> changes, IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(files);
        if (changes.Count == 0) throw new ArgumentException("There is no change to apply.", nameof(changes));
        var sources = files.ToDictionary(f => f.Key, f => new SourceText(f.Key, f.Value), StringComparer.Ordinal);
        try
        {
            var change = new ChangeMerger(organization, changes).Merge();
            new ElementEdits(organization, SourceOf).Add(change);
            return Check(organization, change, files, sources.Values.Where(s => s.IsEdited).Select(s => new EditedFile(s.File, s.Edited())).OrderBy(f => f.File, StringComparer.Ordinal).ToValueList());
        }
        catch (EditRefusedException refused)
        {
            return new EditResult { Refusal = refused.Refusal };
        }

        SourceText SourceOf(SourceSpan place) => sources.GetValueOrDefault(place.File ?? "")
            ?? throw new ArgumentException($"'{place}' is not in any of the files; pass the texts of all files that the organisation was loaded from.", nameof(files));
    }

    // Nothing is handed out that does not load as what was wanted.
    private static EditResult Check(Organization organization, OrganizationChange change, IReadOnlyDictionary<string, string> files, ValueList<EditedFile> edited)
    {
        var now = edited.ToDictionary(f => f.File, f => f.Text, StringComparer.Ordinal);
        var loaded = OrganizationLoader.ParseAll(files.Select(f => (f.Key, now.GetValueOrDefault(f.Key, f.Value))));
        if (loaded.Organization is not { } after)
        {
            var fault = loaded.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
            throw new EditRefusedException("Invalid", fault.Location, fault.Message);
        }

        return IsSame(after, change.Apply(organization)) ? new EditResult { Files = edited, Organization = after } : throw new EditRefusedException("Elsewhere", PlaceOf(organization, change));
    }

    // The first of what changes; the whole where all is new.
    private static SourceSpan PlaceOf(Organization organization, OrganizationChange change) =>
        First(organization, change, Sections.Departments) ?? First(organization, change, Sections.Goals) ?? First(organization, change, Sections.Handoffs) ?? First(organization, change, Sections.Projects) ?? First(organization, change, Sections.Knowledge) ?? organization.Source;

    private static SourceSpan? First<T>(Organization organization, OrganizationChange change, Section<T> section)
    {
        var keys = section.Of(change).Select(section.Key).ToHashSet();
        return section.In(organization).Where(e => keys.Contains(section.Key(e))).Select(e => (SourceSpan?)section.Place(e)).FirstOrDefault();
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
