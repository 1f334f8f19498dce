using KpiAlignment.Fuzzing.Mutation;

namespace KpiAlignment.Fuzzing.Targets;

/// <summary>A part of the product that reads what others wrote, with what must hold for all that it is given. Safe to share between threads.</summary>
internal abstract class FuzzTarget(string name, int share, Func<Corpus> corpus)
{
    private readonly Lazy<Corpus> made = new(corpus);

    /// <summary>The word by which people ask for it.</summary>
    public string Name { get; } = name;

    /// <summary>How many of the inputs are for it, beside those for the other targets.</summary>
    public int Share { get; } = share;

    /// <summary>What its inputs are made of; put together when it is first asked for.</summary>
    public Corpus Corpus => made.Value;

    /// <summary>The most edits of an input.</summary>
    public virtual int MostEdits => 8;

    /// <summary>Whether every input is to be done within a second on an idle machine.</summary>
    public virtual bool IsTimed => true;

    /// <summary>Reads an input, and throws whatever the product throws or <see cref="FuzzFaultException"/>.</summary>
    /// <param name="input">The input.</param>
    /// <param name="dice">Decides what is asked of the product besides.</param>
    /// <param name="scratch">Where a file of it may be written.</param>
    /// <returns>Whether the product accepted it.</returns>
    public abstract bool Accepts(FuzzInput input, Dice dice, ScratchFolder scratch);
}
