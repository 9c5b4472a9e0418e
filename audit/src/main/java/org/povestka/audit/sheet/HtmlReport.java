package org.povestka.audit.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.paper.Made;
import org.povestka.audit.paper.Report;
import org.povestka.papers.Language;
import org.povestka.papers.drawing.Drawing;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.report.ReportPage;

/// The findings as one page: one file in both languages that fetches nothing and needs no
/// script. It is as long for a log of ten million entries as for one of a thousand.
public final class HtmlReport implements Report {

    private static final String STYLE = "audit.css";

    private final Appendable out;
    private final Language shown;
    private final Made made;
    private final Terms terms;
    private final Gathered gathered;

    /// A report.
    ///
    /// @param out where to
    /// @param shown the language shown first
    /// @param made by what it is made
    /// @param terms what the log is judged by
    public HtmlReport(Appendable out, Language shown, Made made, Terms terms) {
        this.out = out;
        this.shown = shown;
        this.made = made;
        this.terms = terms;
        this.gathered = new Gathered(made.standards());
    }

    @Override
    public void begin(About about) {
        gathered.begin(about);
    }

    @Override
    public Report.Wants wants() {
        return made.wants();
    }

    @Override
    public void add(CaseFindings of) {
        gathered.add(of);
    }

    @Override
    public void end(Sums sums) {
        Told told = new Told(shown, gathered, sums);
        ReportPage page = new ReportPage(
                ReportPage.commonStyle() + Drawing.style() + style(),
                shown,
                told.say("title") + " · " + told.about().log().name(),
                told.say("languages"));
        try {
            out.append(page.of(language -> article(new Told(language, gathered, sums))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Node> article(Told told) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Element.of("h1", told.say("title")));
        nodes.add(Element.of("p", told.aboutWords().summary(told.gathered().tally(), told.sums()))
                .styled("lead"));
        told.aboutWords()
                .sentences(told.about(), told.sums())
                .forEach(line -> nodes.add(Element.of("p", line)));
        nodes.add(told.paragraph("what").styled("banner"));
        nodes.addAll(new CountPart(told).nodes());
        nodes.addAll(new WorstPart(told, terms).nodes());
        nodes.addAll(new WeekPart(told).nodes());
        nodes.addAll(new RegionPart(told).nodes());
        nodes.addAll(new LatePart(told).nodes());
        nodes.addAll(new FindingPart(told).nodes());
        nodes.addAll(new ConsistentPart(told).nodes());
        if (made.standards() == Made.Standards.SHOWN) {
            nodes.addAll(new StandardPart(told).nodes());
        }
        nodes.addAll(new MethodPart(told, made).nodes());
        return nodes;
    }

    private static String style() {
        try (InputStream in =
                Objects.requireNonNull(HtmlReport.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(STYLE, e);
        }
    }
}
