namespace KpiAlignment.Model;

/// <summary>The side of the business that a metric looks at.</summary>
public enum Aspect
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>How many or how much: leads, output, revenue.</summary>
    Volume,

    /// <summary>How good: defects, satisfaction, accuracy.</summary>
    Quality,

    /// <summary>How fast: lead time, response time, time to market.</summary>
    Speed,

    /// <summary>How expensive: unit cost, budget use.</summary>
    Cost,

    /// <summary>How steady: uptime, incidents, schedule adherence.</summary>
    Stability,

    /// <summary>How adaptable: change requests honoured, product mix.</summary>
    Flexibility,

    /// <summary>How fully resources are used: occupancy, equipment effectiveness.</summary>
    Utilization,

    /// <summary>How much is held: inventory, backlog, work in process.</summary>
    Stock,

    /// <summary>How safe and lawful: vulnerabilities, compliance, accidents.</summary>
    Safety,

    /// <summary>How the people fare: engagement, absence, turnover.</summary>
    People,

    /// <summary>How much use is made of something: adoption, active users.</summary>
    Adoption,
}
