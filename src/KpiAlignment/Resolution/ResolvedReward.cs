using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>What a reward is for.</summary>
/// <param name="Incentive">The incentive that it is part of.</param>
/// <param name="Objective">The id of the KPI of the department, or of the goal.</param>
/// <param name="IsOnGoal">Whether it is a goal that is rewarded.</param>
/// <param name="Share">Its share of the incentive, 0 to 1.</param>
public sealed record ResolvedReward(Incentive Incentive, string Objective, bool IsOnGoal, double Share);
