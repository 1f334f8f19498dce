using KpiAlignment.Reporting.Html.Markup;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Sections;

/// <summary>A part of the page with a head of its own.</summary>
/// <param name="view">What the page tells.</param>
/// <param name="id">Where it is.</param>
internal abstract class Section(ReportView view, string id)
{
    public string Id => id;

    /// <summary>The head.</summary>
    public virtual string Title => Words[$"{id}.Title"];

    /// <summary>The head in a word or two, for the navigation.</summary>
    public virtual string ShortTitle => Words[$"{id}.Short"];

    /// <summary>Whether there is anything to tell.</summary>
    public virtual bool HasContent => true;

    protected ReportView View => view;

    protected Words Words => view.Words;

    protected AlignmentReport Report => view.Report;

    /// <summary>A line under the head that says how to read it.</summary>
    protected virtual string Help => Words[$"{id}.Help"];

    public Node Write() => Tag("section").Id(id).With("aria-labelledby", $"{id}-title")[
        H2.Id($"{id}-title")[Title],
        Help.Length > 0 ? P.Class("help")[Help] : Node.None,
        Content()];

    /// <summary>What it tells.</summary>
    protected abstract Node Content();
}
