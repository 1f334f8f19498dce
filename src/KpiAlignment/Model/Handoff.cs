namespace KpiAlignment.Model;

/// <summary>One department delivers something to another.</summary>
public sealed record Handoff
{
    /// <summary>The department that delivers, by id or name.</summary>
    public required string From { get; init; }

    /// <summary>The department that receives, by id or name.</summary>
    public required string To { get; init; }

    /// <summary>What is delivered.</summary>
    public required string Deliverable { get; init; }

    /// <summary>Whether it is delivered, by the word of the department that should; <see langword="null"/> where nobody has said.</summary>
    public bool? IsDelivered { get; init; }

    /// <summary>Whether it is received, by the word of the department that should; <see langword="null"/> where nobody has said.</summary>
    public bool? IsReceived { get; init; }

    /// <summary>How much the sender is to deliver in a period, above 0; <see langword="null"/> where nobody has said.</summary>
    public double? Volume { get; init; }

    /// <summary>How much of it the receiver can take in the same period, 0 or more; <see langword="null"/> where nobody has said.</summary>
    public double? Capacity { get; init; }

    /// <summary>What is agreed on how it is passed on, or <see langword="null"/> where nothing is.</summary>
    public HandoffAgreement? Agreement { get; init; }

    /// <summary>The channels that it goes through: mail, a chat, a system.</summary>
    public ValueList<string> Channels { get; init; } = [];

    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }
}
