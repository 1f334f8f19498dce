namespace KpiAlignment.WebApi;

/// <summary>The files of a request: each part of a form, or else the body as one.</summary>
internal static class SentFiles
{
    public static async Task<IReadOnlyList<(string FileName, string Text)>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) is not true)
            return [("organization.yaml", await TextOf(request.Body, cancellationToken))];

        var files = new List<(string, string)>();
        foreach (var file in (await request.ReadFormAsync(cancellationToken)).Files)
            files.Add((Path.GetFileName(file.FileName), await TextOf(file.OpenReadStream(), cancellationToken)));
        return files;
    }

    private static async Task<string> TextOf(Stream stream, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
