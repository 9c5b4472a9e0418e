package org.povestka.papers.sheet;

import java.util.List;
import org.povestka.law.Explanation;
import org.povestka.papers.Language;
import org.povestka.papers.drawing.Drawing;
import org.povestka.papers.drawing.Layout;
import org.povestka.papers.drawing.PaperDrawing;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.timeline.Chart;
import org.povestka.papers.timeline.ChartTable;

/// The timeline as a drawing and as a table.
final class TimelinePart {

    private TimelinePart() {}

    /// Drawn for wide and for narrow screens, of which a reader sees one, and as a table.
    static List<Node> forScreen(Explanation explanation, Language language) {
        return Chart.fits(explanation) ? forScreen(Chart.of(explanation, language)) : List.of();
    }

    /// The same of a chart that has been made already.
    static List<Node> forScreen(Chart chart) {
        Element table = Piece.fold(chart.words().say("table.title"), List.of(ChartTable.of(chart)));
        return List.of(
                Element.of(
                        "figure", Drawing.of(chart, Layout.WIDE), Drawing.of(chart, Layout.NARROW)),
                table);
    }

    /// Drawn for paper.
    static List<Node> forPaper(Explanation explanation, Language language) {
        return Chart.fits(explanation)
                ? List.of(PaperDrawing.of(Chart.of(explanation, language)))
                : List.of();
    }
}
