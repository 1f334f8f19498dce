using System.Xml;
using KpiAlignment.Reporting.Wording;

namespace KpiAlignment.Reporting.JUnit;

/// <summary>
/// Writes reports as test results in JUnit's XML, which every build server shows: a suite for each rule, in it a test for each finding, failed from a
/// warning on and skipped where it is accepted. A rule that finds nothing is one test that passed.
/// </summary>
public sealed class JUnitReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "junit";

    /// <inheritdoc/>
    public void Write(ReportContent content, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        var suites = TestSuites.In(content).ToArray();
        // Whatever the writer's own encoding: what comes of it is stored as UTF-8.
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("testsuites");
            Attribute(xml, "name", SafeText.Of(content.Report?.Organization.Name ?? "KpiAlignment"));
            Counts(xml, [.. suites.SelectMany(s => s.Tests)]);
            foreach (var suite in suites) Write(xml, suite);
            xml.WriteEndElement();
        }

        output.Write('\n');
    }

    private static void Write(XmlWriter xml, TestSuite suite)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", suite.Name);
        Counts(xml, suite.Tests);
        if (suite.Tests.Count(t => t.Outcome == Outcome.Skipped) is > 0 and var skipped) Attribute(xml, "skipped", $"{skipped}");
        foreach (var test in suite.Tests) Write(xml, suite, test);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, TestSuite suite, TestCase test)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", suite.Id);
        Attribute(xml, "name", test.Name);
        if (test.Outcome is Outcome.Failure or Outcome.Error)
        {
            xml.WriteStartElement(test.Outcome == Outcome.Failure ? "failure" : "error");
            Attribute(xml, "type", test.Severity);
            Attribute(xml, "message", test.Message);
            xml.WriteString(test.Details);
            xml.WriteEndElement();
        }
        else if (test.Outcome == Outcome.Skipped)
        {
            xml.WriteElementString("skipped", test.Message);
        }
        else if (test.Message.Length > 0)
        {
            xml.WriteElementString("system-out", $"{test.Message}\n{test.Details}");
        }

        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, IReadOnlyCollection<TestCase> tests)
    {
        Attribute(xml, "tests", $"{tests.Count}");
        Attribute(xml, "failures", $"{tests.Count(t => t.Outcome == Outcome.Failure)}");
        Attribute(xml, "errors", $"{tests.Count(t => t.Outcome == Outcome.Error)}");
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, value);
}
