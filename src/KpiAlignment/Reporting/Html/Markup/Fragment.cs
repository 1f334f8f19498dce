namespace KpiAlignment.Reporting.Html.Markup;

/// <summary>Several pieces, one after the other.</summary>
internal sealed class Fragment(IEnumerable<Node> pieces) : Node
{
    private readonly Node[] pieces = [.. pieces];

    public override void Write(TextWriter output)
    {
        foreach (var piece in pieces) piece.Write(output);
    }
}
