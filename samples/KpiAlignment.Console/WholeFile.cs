using System.Text;

namespace KpiAlignment.Console;

/// <summary>Writes files that are there as a whole or not at all: whoever reads along never sees half of one.</summary>
internal static class WholeFile
{
    public static void Write(string path, string text)
    {
        var full = Path.GetFullPath(path);
        var beside = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
        try
        {
            File.WriteAllText(beside, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(beside, full, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
