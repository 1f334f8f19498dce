using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>A piece of knowledge with the departments that need it found.</summary>
/// <param name="Item">The knowledge as the file has it.</param>
/// <param name="Users">The departments that need it.</param>
public sealed record ResolvedKnowledge(KnowledgeItem Item, ValueList<Department> Users);
