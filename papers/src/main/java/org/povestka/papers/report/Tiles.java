package org.povestka.papers.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.povestka.papers.Language;
import org.povestka.papers.Resource;
import org.povestka.papers.html.Element;
import org.povestka.papers.speech.Words;

/// The regions as tiles, as dark as a rate is high.
public final class Tiles {

    private static final int SHADES = 5;
    private static final String PLACES = "report/tiles.properties";
    private static final double COLUMNS = 19;
    private static final double ROWS = 11;
    private static final double SIZE = Plot.WIDTH / COLUMNS;
    private static final double GAP = 1;

    private Tiles() {}

    /// A region and its rate.
    ///
    /// @param code the code, such as `RU-MOW`
    /// @param rate the rate
    public record Region(String code, double rate) {

        private static final double NOTHING = -1;

        /// A region of which nothing is known; only its outline is drawn.
        ///
        /// @param code the code
        /// @return the region
        public static Region empty(String code) {
            return new Region(code, NOTHING);
        }

        private boolean known() {
            return rate >= 0;
        }
    }

    /// The codes of all regions.
    ///
    /// @return the codes, in order
    public static List<String> codes() {
        return places().stringPropertyNames().stream().sorted().toList();
    }

    /// Whether a code has a tile.
    ///
    /// @param code the code
    /// @return true for every region
    public static boolean has(String code) {
        return places().containsKey(code);
    }

    /// The drawing.
    ///
    /// @param says what it shows, for a reader who does not see it
    /// @param regions the regions drawn
    /// @param language the reader's language
    /// @return an `svg` element
    public static Element of(String says, List<Region> regions, Language language) {
        Words words = new Words("country", language);
        Properties places = places();
        double most = regions.stream().mapToDouble(Region::rate).max().orElse(0);
        List<Element> tiles = new ArrayList<>();
        for (Region region : regions) {
            String place = Objects.requireNonNull(
                    places.getProperty(region.code()), "no tile for the region: " + region.code());
            String name = words.say("region." + region.code());
            String letters = words.say("tile." + region.code());
            String told =
                    region.known() ? name + ": " + Written.decimal(region.rate(), language) : name;
            String style = region.known() ? "shade-" + shade(region.rate(), most) : "none";
            tiles.add(tile(place, told, letters).styled("tile " + style));
        }
        return Plot.svg(says, ROWS * SIZE, tiles);
    }

    private static Element tile(String place, String says, String letters) {
        String[] cell = place.split(" ", 2);
        double x = Integer.parseInt(cell[0]) * SIZE;
        double y = Integer.parseInt(cell[1]) * SIZE;
        return Element.of(
                "g",
                Element.of("title", says),
                Plot.bar(x, y, SIZE - GAP, SIZE - GAP),
                Plot.text(x + SIZE / 2, y + SIZE * 0.6, letters));
    }

    private static int shade(double rate, double most) {
        return most == 0 ? 0 : Math.min(SHADES - 1, (int) (SHADES * rate / most));
    }

    private static Properties places() {
        Properties places = new Properties();
        try {
            places.load(new StringReader(Resource.text(PLACES)));
        } catch (IOException e) {
            throw new UncheckedIOException(PLACES, e);
        }
        return places;
    }
}
