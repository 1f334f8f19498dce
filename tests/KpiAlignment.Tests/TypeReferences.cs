using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace KpiAlignment.Tests;

/// <summary>The types that a compiled type mentions, in its signatures and in the code of its methods.</summary>
internal static class TypeReferences
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly FrozenDictionary<short, OpCode> opCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToFrozenDictionary(o => o.Value);

    public static IEnumerable<Type> Of(Type type)
    {
        IEnumerable<MethodBase> methods = [.. type.GetMethods(Declared), .. type.GetConstructors(Declared)];
        IEnumerable<Type?> mentioned =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetGenericArguments().SelectMany(a => a.GetGenericParameterConstraints()),
            .. type.GetCustomAttributesData().Select(a => a.AttributeType),
            .. type.GetFields(Declared).Select(f => f.FieldType),
            .. methods.SelectMany(Of),
        ];
        return mentioned.OfType<Type>().SelectMany(Parts).Distinct();
    }

    private static IEnumerable<Type?> Of(MethodBase method) =>
    [
        (method as MethodInfo)?.ReturnType,
        .. method.GetParameters().Select(p => p.ParameterType),
        .. method.IsGenericMethod ? method.GetGenericArguments().SelectMany(a => a.GetGenericParameterConstraints()) : [],
        .. method.GetMethodBody()?.LocalVariables.Select(v => v.LocalType) ?? [],
        .. OfCode(method),
    ];

    private static List<Type?> OfCode(MethodBase method)
    {
        var found = new List<Type?>();
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? (short)((code[at++] << 8) | code[at++]) : code[at++];
            var operand = opCodes[value].OperandType;
            if (operand is OperandType.InlineType or OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok)
            {
                var arguments = method.DeclaringType!.GetGenericArguments();
                var member = method.Module.ResolveMember(BitConverter.ToInt32(code, at), arguments, method.IsGenericMethod ? method.GetGenericArguments() : []);
                found.Add(member as Type ?? member!.DeclaringType);
                if (member is MethodInfo called) found.AddRange(called.IsGenericMethod ? [called.ReturnType, .. called.GetGenericArguments()] : [called.ReturnType]);
                if (member is FieldInfo field) found.Add(field.FieldType);
            }

            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }

        return found;
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition())
        : [type];
}
