using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace KpiAlignment.WebApi.Endpoints;

/// <summary>Describes what an endpoint reads for itself.</summary>
internal static class RequestBodies
{
    private static readonly string[] Types = ["application/yaml", "multipart/form-data"];

    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Description = "An organisation, as docs/file-format.md describes it; in a form, the files that together make one.",
            Required = true,
            Content = Types.ToDictionary(type => type, _ => new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } }),
        };
        return Task.CompletedTask;
    }
}
