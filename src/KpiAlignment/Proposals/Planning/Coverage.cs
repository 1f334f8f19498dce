namespace KpiAlignment.Proposals.Planning;

/// <summary>
/// Picks a few sets that together cover the most weight. Greedy covers at least 1 − 1/e, some 63%, of what the best choice does where any sets may stand together
/// (Nemhauser, Wolsey and Fisher, Mathematical Programming 1978); where some may not, nothing is promised.
/// With few sets all choices are tried, which is exact.
/// </summary>
internal sealed class Coverage
{
    private readonly double[] weights;
    private readonly int[][] sets;
    private readonly Func<IReadOnlyList<int>, bool> fits;

    /// <param name="weights">What each element weighs, 0 or more.</param>
    /// <param name="sets">The elements of each set.</param>
    /// <param name="fits">Whether sets may stand together; what is part of a choice that fits fits as well.</param>
    public Coverage(double[] weights, int[][] sets, Func<IReadOnlyList<int>, bool> fits)
    {
        this.weights = weights;
        this.sets = sets;
        this.fits = fits;
    }

    /// <summary>The sets that cover most with what those before leave, at most so many; of equals the first.</summary>
    public IReadOnlyList<int> Greedy(int most)
    {
        var chosen = new List<int>();
        var covered = new bool[weights.Length];
        while (chosen.Count < most)
        {
            var best = Enumerable.Range(0, sets.Length)
                .Where(s => !chosen.Contains(s) && fits([.. chosen, s]))
                .Select(s => (Set: s, Gain: sets[s].Where(e => !covered[e]).Sum(e => weights[e])))
                .Append((Set: -1, Gain: 0))
                .MaxBy(s => s.Gain);
            if (best.Gain == 0) break;
            chosen.Add(best.Set);
            foreach (var element in sets[best.Set]) covered[element] = true;
        }

        return chosen;
    }

    /// <summary>The choice of at most so many sets that covers most; of equals the smallest, then the first. The number of choices grows as sets to the power <paramref name="most"/>.</summary>
    public IReadOnlyList<int> Exact(int most)
    {
        var (best, bestWeight) = ((IReadOnlyList<int>)[], 0.0);
        Extend([], 0, 0, new int[weights.Length]);
        // As greedy has them, so that the first tells most.
        var order = new Coverage(weights, best.Select(s => sets[s]).ToArray(), _ => true).Greedy(most);
        return [.. order.Select(i => best[i])];

        void Extend(List<int> chosen, int from, double weight, int[] covered)
        {
            if (weight > bestWeight * (1 + 1e-12) || (Math.Abs(weight - bestWeight) <= bestWeight * 1e-12 && chosen.Count < best.Count)) (best, bestWeight) = ([.. chosen], weight);
            if (chosen.Count == most) return;
            for (var s = from; s < sets.Length; s++)
            {
                chosen.Add(s);
                if (fits(chosen))
                {
                    var gain = 0.0;
                    foreach (var element in sets[s])
                    {
                        if (covered[element]++ == 0) gain += weights[element];
                    }

                    Extend(chosen, s + 1, weight + gain, covered);
                    foreach (var element in sets[s]) covered[element]--;
                }

                chosen.RemoveAt(chosen.Count - 1);
            }
        }
    }

    /// <summary>What a choice covers.</summary>
    public double WeightOf(IEnumerable<int> chosen) => chosen.SelectMany(s => sets[s]).Distinct().Sum(e => weights[e]);
}
