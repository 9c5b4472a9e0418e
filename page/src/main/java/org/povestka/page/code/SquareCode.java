package org.povestka.page.code;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.povestka.papers.html.Element;

/// A text as a QR code: a square of dark and light fields.
public final class SquareCode {

    /// The octets of UTF-8 that the largest code holds.
    public static final int MOST = 2951;

    /// Up to here a code has room to spare against damage.
    private static final int SHORT = 1000;

    /// Light fields around the code, without which no reader finds it.
    private static final int MARGIN = 4;

    /// More fields than this along a side, and a phone has trouble to read it off
    /// another phone.
    private static final int FINE = 121;

    private static final Map<EncodeHintType, String> UNICODE =
            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");

    private final ByteMatrix fields;

    private SquareCode(ByteMatrix fields) {
        this.fields = fields;
    }

    /// The code of a text; none if the text is too long for any. A short text
    /// survives the loss of 15 per cent of the code, a long one of 7.
    public static Optional<SquareCode> of(String text) {
        int octets = text.getBytes(StandardCharsets.UTF_8).length;
        if (octets > MOST) {
            return Optional.empty();
        }
        try {
            ErrorCorrectionLevel spare =
                    octets > SHORT ? ErrorCorrectionLevel.L : ErrorCorrectionLevel.M;
            return Optional.of(
                    new SquareCode(Encoder.encode(text, spare, UNICODE).getMatrix()));
        } catch (WriterException e) {
            throw new IllegalStateException("octets that a code holds: " + octets, e);
        }
    }

    /// Fields along a side, without the margin.
    public int width() {
        return fields.getWidth();
    }

    /// Whether the field is dark.
    ///
    /// @param column counted from 0; outside the code everything is light
    /// @param row counted from 0
    public boolean dark(int column, int row) {
        boolean inside = column >= 0 && row >= 0 && column < width() && row < width();
        return inside && fields.get(column, row) == 1;
    }

    /// Whether its fields are so small that it wants a large screen or paper.
    public boolean fine() {
        return width() > FINE;
    }

    /// The code as a drawing, black on white wherever it stands.
    ///
    /// @param label what a screen reader says of it
    public Element drawing(String label) {
        int whole = width() + 2 * MARGIN;
        String side = String.valueOf(whole);
        return Element.of(
                        "svg",
                        Element.of("rect")
                                .with("width", side)
                                .with("height", side)
                                .with("fill", "#fff"),
                        Element.of("path").with("d", path()).with("fill", "#000"))
                .with("viewBox", "0 0 " + side + " " + side)
                .with("role", "img")
                .with("aria-label", label)
                .with("shape-rendering", "crispEdges")
                .styled("code");
    }

    /// One closed line around every run of dark fields.
    private String path() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < width(); row++) {
            int column = 0;
            while (column < width()) {
                int run = run(column, row);
                if (run > 0) {
                    path.append('M').append(column + MARGIN).append(' ').append(row + MARGIN);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                }
                column += Math.max(1, run);
            }
        }
        return path.toString();
    }

    private int run(int column, int row) {
        int run = 0;
        while (dark(column + run, row)) {
            run++;
        }
        return run;
    }
}
