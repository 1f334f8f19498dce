using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace KpiAlignment.Tests;

/// <summary>The shape of the house (docs/design.md, section 6).</summary>
public partial class ArchitectureTests
{
    // A room imports only rooms that stand before it.
    private static readonly string[] order =
        ["Execution", "Localization", "Model", "Influences", "Loading", "Catalog", "Resolution", "Analysis", "Rules", "Assessment", "Suppressions", "Proposals", "Editing", "Progress", "Reporting", "Configuration"];

    private static readonly Assembly product = typeof(AlignmentAnalyzer).Assembly;

    private static readonly string source = Repository.PathOf("src", "KpiAlignment");

    public static TheoryData<string> Rooms { get; } = [.. order];

    [Fact]
    public void Every_folder_is_a_room() =>
        Assert.Equal(order.Append("DependencyInjection").Order(StringComparer.Ordinal), Files().Select(RoomOfFile).Where(room => room.Length > 0).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void The_code_of_a_room_uses_only_rooms_before_it(string room)
    {
        var uses = product.GetTypes().Where(t => RoomOf(t) == room).SelectMany(TypeReferences.Of).Where(t => t.Assembly == product).Select(RoomOf);

        Assert.Empty(uses.OfType<string>().Distinct().Except(order.TakeWhile(before => before != room).Append(room)));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void The_text_of_a_room_names_only_rooms_before_it(string room)
    {
        var names = Files().Where(file => RoomOfFile(file) == room).SelectMany(file => NameOfRoom().Matches(File.ReadAllText(file))).Select(m => m.Groups[1].Value);

        Assert.Empty(names.Distinct().Except(order.TakeWhile(before => before != room).Append(room)));
    }

    [Fact]
    public void A_namespace_is_the_folder_and_a_public_type_has_the_file_of_its_name()
    {
        var types = product.GetExportedTypes().Where(t => !t.IsNested).Select(FileOf).ToArray();

        Assert.Empty(types.Where(file => !File.Exists(file)).Select(InSource));
        Assert.Empty(Files().SelectMany(file => NamespaceOf().Matches(File.ReadAllText(file)).Select(m => (file, Namespace: m.Groups[1].Value)))
            .Where(f => FolderOf(f.Namespace) != Path.GetDirectoryName(f.file)).Select(f => InSource(f.file)));
    }

    [Fact]
    public void A_file_has_at_most_one_public_type_and_300_lines()
    {
        Assert.Empty(Files().Where(file => PublicType().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value).Distinct().Count() > 1).Select(InSource));
        Assert.Empty(Files().Where(file => File.ReadLines(file).Count() > 300).Select(InSource));
    }

    [Fact]
    public void Public_classes_are_sealed_static_or_abstract() =>
        Assert.DoesNotContain(product.GetExportedTypes(), t => t is { IsClass: true, IsSealed: false, IsAbstract: false });

    [Fact]
    public void Nothing_public_can_be_changed_but_the_options()
    {
        var types = product.GetExportedTypes().Where(t => t != typeof(AlignmentOptions)).ToArray();

        Assert.DoesNotContain(types.SelectMany(t => t.GetProperties()), p => p.SetMethod is { IsPublic: true } setter && !IsInit(setter));
        Assert.DoesNotContain(types.SelectMany(t => t.GetFields()), f => f is { IsInitOnly: false, IsLiteral: false, IsSpecialName: false });
    }

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
        .Where(file => !InSource(file).StartsWith("obj/", StringComparison.Ordinal) && !InSource(file).StartsWith("bin/", StringComparison.Ordinal));

    private static string InSource(string file) => Path.GetRelativePath(source, file).Replace('\\', '/');

    private static string RoomOfFile(string file) => InSource(file) is var path && path.IndexOf('/') is > 0 and var end ? path[..end] : "";

    /// <summary>The room of a type of the product; null for the front door and for what the compiler made.</summary>
    private static string? RoomOf(Type type) => type.Namespace?.Split('.') is ["KpiAlignment", var room, ..] ? room : null;

    private static string FileOf(Type type) => Path.Combine(FolderOf(type.Namespace!), $"{type.Name.Split('`')[0]}.cs");

    // What extends a container is found in the container's own namespace, as is the custom.
    private static string FolderOf(string space) => space switch
    {
        "KpiAlignment" => source,
        "Microsoft.Extensions.DependencyInjection" => Path.Combine(source, "DependencyInjection"),
        _ => Path.Combine([source, .. space.Split('.').Skip(1)]),
    };

    [GeneratedRegex(@"\bKpiAlignment\.([A-Z]\w+)")]
    private static partial Regex NameOfRoom();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceOf();

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|partial|readonly|ref|unsafe) )*(?:class|interface|enum|record struct|record|struct|delegate \S+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
