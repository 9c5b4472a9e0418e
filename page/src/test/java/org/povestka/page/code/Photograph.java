package org.povestka.page.code;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntBinaryOperator;

/// Pictures of codes, as a camera may see them.
public final class Photograph {

    private static final int MARGIN = 4;
    private static final int WHITE = 255;

    private final int side;
    private final byte[] shades;

    private Photograph(int side, byte[] shades) {
        this.side = side;
        this.shades = shades;
    }

    /// A code drawn straight.
    ///
    /// @param points the points along a side of each field
    public static Photograph of(SquareCode code, int points) {
        int side = (code.width() + 2 * MARGIN) * points;
        return drawn(
                side,
                (column, row) ->
                        code.dark(column / points - MARGIN, row / points - MARGIN) ? 0 : WHITE);
    }

    /// A sheet of paper with nothing on it.
    public static Photograph blank(int side) {
        return drawn(side, (column, row) -> WHITE);
    }

    /// What the reader of codes is given.
    public Picture picture() {
        return new Picture(side, side, shades);
    }

    /// The same, held askew.
    Photograph turned(double radians) {
        int wide = side * 3 / 2;
        double half = wide / 2.0;
        return drawn(wide, (column, row) -> {
            double x = (column - half) * Math.cos(radians) + (row - half) * Math.sin(radians);
            double y = (row - half) * Math.cos(radians) - (column - half) * Math.sin(radians);
            return shade((int) Math.round(x + side / 2.0), (int) Math.round(y + side / 2.0));
        });
    }

    /// The same, light where it was dark.
    Photograph inverted() {
        return drawn(side, (column, row) -> WHITE - shade(column, row));
    }

    /// The same in poor light: dimmed towards one side, and grainy.
    Photograph dim(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        return drawn(side, (column, row) -> {
            int light = 60 + shade(column, row) / 2 + 40 * column / side;
            return light + chance.nextInt(20);
        });
    }

    /// The same, printed pale on grey paper.
    ///
    /// @param contrast how many shades of 255 lie between paper and ink
    Photograph pale(int contrast) {
        return drawn(
                side, (column, row) -> 140 - contrast / 2 + shade(column, row) * contrast / WHITE);
    }

    /// The same, out of focus: each point is the mean of those around it.
    ///
    /// @param reach how far around, in points
    Photograph blurred(int reach) {
        return drawn(side, (column, row) -> {
            int sum = 0;
            for (int down = -reach; down <= reach; down++) {
                for (int across = -reach; across <= reach; across++) {
                    sum += shade(column + across, row + down);
                }
            }
            return sum / ((2 * reach + 1) * (2 * reach + 1));
        });
    }

    /// The same, taken from below: what lies further up is smaller.
    ///
    /// @param tilt how much smaller the upper edge is, 0.2 for a fifth
    Photograph tilted(double tilt) {
        return drawn(side, (column, row) -> {
            double near = row / (double) side;
            double scale = 1 - tilt * (1 - near);
            double x = (column - side / 2.0) / scale + side / 2.0;
            double y = side * near / scale;
            return shade((int) Math.round(x), (int) Math.round(y));
        });
    }

    /// The same with grains on it, each lighter or darker by at most so many shades.
    Photograph grainy(int shades, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        return drawn(side, (column, row) -> {
            int grain = shade(column, row) + chance.nextInt(-shades, shades + 1);
            return Math.max(0, Math.min(WHITE, grain));
        });
    }

    /// The same with a band of paint across it.
    Photograph painted(int firstRow, int lastRow) {
        return drawn(
                side,
                (column, row) -> firstRow <= row && row <= lastRow ? WHITE : shade(column, row));
    }

    private int shade(int column, int row) {
        boolean inside = 0 <= column && column < side && 0 <= row && row < side;
        return inside ? shades[row * side + column] & 0xff : WHITE;
    }

    private static Photograph drawn(int side, IntBinaryOperator shade) {
        byte[] shades = new byte[side * side];
        Arrays.fill(shades, (byte) WHITE);
        for (int at = 0; at < shades.length; at++) {
            shades[at] = (byte) shade.applyAsInt(at % side, at / side);
        }
        return new Photograph(side, shades);
    }
}
