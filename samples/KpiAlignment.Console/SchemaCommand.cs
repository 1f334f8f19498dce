using System.CommandLine;
using KpiAlignment.Configuration;
using KpiAlignment.Loading.Schemas;

namespace KpiAlignment.Console;

/// <summary><c>schema</c>: prints the JSON Schema by which editors complete and check files.</summary>
internal static class SchemaCommand
{
    private const string Organization = "organization";
    private const string Settings = "settings";

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = $"Which files: {Organization} or {Settings}.", DefaultValueFactory = _ => Organization };
        file.AcceptOnlyFromAmong(Organization, Settings);
        var command = new Command("schema", "Prints the JSON Schema of organisation files or of settings, for editors.") { file };
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.Write(parsed.GetRequiredValue(file) == Settings ? SettingsSchema.ToJson() : OrganizationSchema.ToJson()));
        return command;
    }
}
