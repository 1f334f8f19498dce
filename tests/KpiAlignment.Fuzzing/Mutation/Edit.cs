namespace KpiAlignment.Fuzzing.Mutation;

/// <summary>Changes a text of at least one byte somewhere.</summary>
internal delegate void Edit(List<byte> text, Dice dice, Corpus corpus);
