namespace KpiAlignment.Loading;

/// <summary>The ids of what can be wrong with files. An id never changes meaning.</summary>
public static class DiagnosticIds
{
    /// <summary>A file or folder is missing or can't be read.</summary>
    public const string Unreadable = "KPA001";

    /// <summary>A limit on size, depth or number of nodes is exceeded.</summary>
    public const string LimitExceeded = "KPA002";

    /// <summary>The bytes are not UTF-8.</summary>
    public const string NotUtf8 = "KPA003";

    /// <summary>The text is not YAML.</summary>
    public const string Syntax = "KPA004";

    /// <summary>A line is indented with a tab.</summary>
    public const string TabIndentation = "KPA005";

    /// <summary>A control character stands in the text.</summary>
    public const string ControlCharacter = "KPA006";

    /// <summary>The file holds nothing, or comments only.</summary>
    public const string Empty = "KPA007";

    /// <summary>The file holds more than one document.</summary>
    public const string SeveralDocuments = "KPA008";

    /// <summary>An alias has no anchor before it, or stands inside its own anchor.</summary>
    public const string UndefinedAlias = "KPA009";

    /// <summary>A mapping has a key twice.</summary>
    public const string DuplicateKey = "KPA010";

    /// <summary>A key is not plain text, or a merge key doesn't name a mapping.</summary>
    public const string UnusableKey = "KPA011";

    /// <summary>A value has a tag, such as <c>!!int</c> or <c>!include</c>.</summary>
    public const string Tag = "KPA012";

    /// <summary>A key is not known here.</summary>
    public const string UnknownKey = "KPA020";

    /// <summary>A key that must be there is missing.</summary>
    public const string MissingKey = "KPA021";

    /// <summary>A text stands where a list or a mapping is expected, or the reverse.</summary>
    public const string WrongType = "KPA022";

    /// <summary>A word is none of those that are possible here.</summary>
    public const string UnknownWord = "KPA023";

    /// <summary>A value can't be read as the number, share or period that is expected.</summary>
    public const string UnreadableValue = "KPA024";

    /// <summary>A number is outside its range.</summary>
    public const string OutOfRange = "KPA025";

    /// <summary>A key has nothing behind it.</summary>
    public const string NoValue = "KPA026";

    /// <summary>Two elements that need different names have the same.</summary>
    public const string DuplicateName = "KPA030";

    /// <summary>A reference names what isn't there.</summary>
    public const string DanglingReference = "KPA031";

    /// <summary>A reference can mean several elements.</summary>
    public const string AmbiguousReference = "KPA032";

    /// <summary>A department is, by its parents, part of itself.</summary>
    public const string CyclicParents = "KPA033";

    /// <summary>Two statements on the same thing contradict each other.</summary>
    public const string Contradiction = "KPA034";

    /// <summary>An element refers to itself.</summary>
    public const string SelfReference = "KPA035";

    /// <summary>Shares add up to more than the whole.</summary>
    public const string SharesExceedWhole = "KPA036";

    /// <summary>A name occurs once only and is nearly that of a KPI or metric.</summary>
    public const string NearMiss = "KPA037";

    /// <summary>A comment to the analyser can't be read.</summary>
    public const string SuppressionUnreadable = "KPA040";

    /// <summary>A comment says that a finding is accepted, and not why.</summary>
    public const string SuppressionWithoutReason = "KPA041";

    /// <summary>The day until which a finding was accepted is past.</summary>
    public const string SuppressionExpired = "KPA042";

    /// <summary>What a comment says is accepted has not been found.</summary>
    public const string SuppressionUnused = "KPA043";
}
