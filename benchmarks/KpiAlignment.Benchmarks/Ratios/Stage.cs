namespace KpiAlignment.Benchmarks.Ratios;

/// <summary>The steps whose times are set against each other.</summary>
internal enum Stage
{
    /// <summary>Pulling the events of the YAML and doing nothing with them: the floor.</summary>
    Parse,

    /// <summary>From the text to the model, with all checks.</summary>
    Load,

    /// <summary>The same from a folder of files.</summary>
    LoadFolder,

    /// <summary>From names to metrics and influences.</summary>
    Resolve,

    /// <summary>Graph, effects, contentions, dependencies, congruence.</summary>
    Analyze,

    /// <summary>All rules.</summary>
    Rules,

    /// <summary>Verified, ranked proposals and the plan.</summary>
    Propose,

    /// <summary>One edit of a KPI, analysed again in a session.</summary>
    Edit,

    /// <summary>Effects alone: exact, over simple paths.</summary>
    Effects,

    /// <summary>All walks of the same length over the same arrays: what the effects would cost if a walk might return.</summary>
    PlainWalks,
}
