using System.Security.Cryptography;
using System.Text;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Wording;

/// <summary>By what other programs know a finding again: its identity, shortened, so that neither moved lines nor another language make it a new one.</summary>
internal static class Fingerprint
{
    private const int Digits = 32;

    public static string Of(Finding finding) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(finding.Identity)))[..Digits];
}
