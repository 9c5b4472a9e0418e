package org.povestka.audit.paper;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.standard.StandardJson;
import org.povestka.law.edition.Editions;
import org.povestka.law.reform.Regime;
import tools.jackson.core.JsonGenerator;

/// The findings for programs. Violations are written as they come, so that a log of any length
/// takes the same memory; what is no violation waits for its place in a file.
public final class JsonReport implements Report {

    private static final int OUTER_LEVELS = 2;

    private final JsonGenerator json;
    private final Tally tally;
    private final Made made;
    private final Spool overtaken = new Spool();
    private final Spool notSaid = new Spool();
    private final JsonSeries.Into into = new JsonSeries.Into(this::write);
    private FindingJson written = new FindingJson(LocalDate.MIN);

    /// A report.
    ///
    /// @param out where to; it stays open
    /// @param made by what it is made
    public JsonReport(Writer out, Made made) {
        this.json = Lines.open(out, OUTER_LEVELS);
        this.made = made;
        this.tally = new Tally(made.standards());
    }

    @Override
    public void begin(About about) {
        written = new FindingJson(about.asOf());
        tally.begin(about);
        json.writeStartObject();
        json.writeNumberProperty("format", 1);
        json.writeStringProperty("lawCheckedTo", Editions.LAW_CHECKED_TO.toString());
        json.writeStringProperty("law", law(about.law().regime()));
        json.writeName("held");
        json.writeStartArray();
        about.law().held().chosen().forEach(reading -> json.writeString(reading.key()));
        json.writeEndArray();
        json.writeName("log");
        json.writeStartObject();
        json.writeStringProperty("name", about.log().name());
        json.writeStringProperty("sha256", about.log().sha256());
        json.writeStringProperty("extent", about.extent().word());
        json.writeStringProperty("asOf", about.asOf().toString());
        json.writeEndObject();
        json.writeName("violations");
        json.writeStartArray();
    }

    @Override
    public Report.Wants wants() {
        return made.wants();
    }

    @Override
    public void add(CaseFindings of) {
        tally.add(of);
        if (of.findings().isEmpty()) {
            return;
        }
        List<String> ids = FindingIds.of(of.findings());
        for (int i = 0; i < ids.size(); i++) {
            Finding finding = of.findings().get(i);
            char[] line = written.of(finding, ids.get(i)).toCharArray();
            write(finding, line, line.length);
        }
    }

    @Override
    public Optional<Report.Series> series(List<Report.Placed> told) {
        return made.standards() == Made.Standards.LEFT_OUT
                ? Optional.of(new JsonSeries(told, written, tally, into))
                : Optional.empty();
    }

    private void write(Finding finding, char[] line, int length) {
        if (Tally.violation(finding)) {
            json.writeRawValue(line, 0, length);
        } else if (finding.judged().verdict() == Verdict.CANNOT_BE_SAID) {
            notSaid.add(line, length);
        } else {
            overtaken.add(line, length);
        }
    }

    @Override
    public void end(Sums sums) {
        json.writeEndArray();
        apart("overtaken", overtaken);
        apart("notSaid", notSaid);
        new SumsJson(json).write(sums, tally);
        if (made.standards() == Made.Standards.SHOWN) {
            json.writeName("standards");
            StandardJson.write(tally.standards(), tally.about(), json);
        }
        json.writeName("certificate");
        CertificateJson.write(Certificate.of(tally, made), json);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /// The law in a word, such as `in-force` or `E2`, with the name of a reform.
    static String law(Regime regime) {
        String reform = regime.reform().name();
        return reform.isEmpty() ? regime.word() : regime.word() + ", " + reform;
    }

    private void apart(String name, Spool lines) {
        json.writeName(name);
        json.writeStartArray();
        lines.forEach(json::writeRawValue);
        json.writeEndArray();
        lines.close();
    }
}
