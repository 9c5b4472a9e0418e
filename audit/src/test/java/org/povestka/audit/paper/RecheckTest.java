package org.povestka.audit.paper;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.log.Entry;

import static org.assertj.core.api.Assertions.assertThat;

class RecheckTest {

    private final Written log = many();

    @Test
    void the_same_log_by_the_same_law_holds() {
        Recheck recheck = recheck(certificate(log), Written.SHA, log.entries());
        assertThat(recheck.holds()).isTrue();
        assertThat(recheck.cases()).isBetween(20, 40);
    }

    @Test
    void the_sample_does_not_hang_on_the_order_of_the_lines() {
        List<Entry> turned = new ArrayList<>(log.entries());
        Collections.reverse(turned);
        assertThat(recheck(certificate(log), Written.SHA, turned).holds()).isTrue();
    }

    @Test
    void a_log_that_was_changed_is_told_with_the_cases_that_differ() {
        Certificate certificate = certificate(log);
        String of = certificate.sample().stream()
                .filter(one -> !one.findings().isEmpty())
                .findFirst()
                .orElseThrow()
                .of();
        List<Entry> shorter = log.entries().stream()
                .filter(entry -> !entry.key().of().equals(of))
                .toList();
        Recheck recheck = recheck(certificate, "another", shorter);
        assertThat(recheck.log()).isEqualTo(Recheck.Same.ANOTHER);
        assertThat(recheck.law()).isEqualTo(Recheck.Same.SAME);
        assertThat(recheck.differing()).extracting(Recheck.Differing::of).containsExactly(of);
        assertThat(recheck.differing().getFirst().missing()).isNotEmpty();
        assertThat(recheck.differing().getFirst().added()).isEmpty();
    }

    @Test
    void a_certificate_is_read_out_of_its_file_and_out_of_a_report() {
        Certificate certificate = certificate(log);
        StringWriter own = new StringWriter();
        CertificateJson.write(certificate, own);
        assertThat(CertificateJson.read(new StringReader(own.toString()))).hasValue(certificate);
        assertThat(CertificateJson.read(
                        new StringReader(JsonReportTest.json(log, Made.Standards.SHOWN))))
                .hasValueSatisfying(
                        read -> assertThat(read.sample()).isEqualTo(certificate.sample()));
        assertThat(CertificateJson.read(new StringReader("{\"log\": {}}"))).isEmpty();
        assertThat(CertificateJson.read(new StringReader("[]"))).isEmpty();
    }

    private static Written many() {
        Written log = new Written();
        for (int of = 100; of < 200; of++) {
            Logs.right(log, Integer.toString(of));
        }
        for (int of = 200; of < 230; of++) {
            log.line(of + " 2026-03-03 placed 2026-03-20")
                    .line(of + " 2026-03-03 ban-imposed border")
                    .line(of + " 2026-03-20 appeared");
        }
        return log;
    }

    private static Certificate certificate(Written log) {
        String report = JsonReportTest.json(log, Made.Standards.LEFT_OUT);
        return CertificateJson.read(new StringReader(report)).orElseThrow();
    }

    private Recheck recheck(Certificate certificate, String sha, List<Entry> entries) {
        return Recheck.of(certificate, sha, entries::forEach, this::judge);
    }

    private CaseFindings judge(List<Entry> of) {
        return log.judge(of, new Sums());
    }
}
