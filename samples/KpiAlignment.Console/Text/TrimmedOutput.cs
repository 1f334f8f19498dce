namespace KpiAlignment.Console.Text;

/// <summary>Collects what is rendered for a fixed width and hands it on without the blanks at the ends of lines.</summary>
internal sealed class TrimmedOutput(TextWriter output) : StringWriter
{
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var line in ToString().TrimEnd().Split('\n')) output.WriteLine(line.TrimEnd());
        }

        base.Dispose(disposing);
    }
}
