package org.povestka.page.code;

/// A picture in shades of grey.
public final class Picture {

    private final int width;
    private final int height;
    private final byte[] shades;

    /// A picture.
    ///
    /// @param width its columns
    /// @param height its rows
    /// @param shades a shade a point, row by row from the top: 0 is black, 255 white
    public Picture(int width, int height, byte[] shades) {
        if (shades.length != width * height) {
            throw new IllegalArgumentException(
                    "shades: expected " + width * height + ": " + shades.length);
        }
        this.width = width;
        this.height = height;
        this.shades = shades.clone();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] shades() {
        return shades.clone();
    }

    /// The same picture at half its size, each point the mean of four.
    Picture halved() {
        int columns = width / 2;
        int rows = height / 2;
        byte[] half = new byte[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int at = 2 * row * width + 2 * column;
                int sum = shade(at) + shade(at + 1) + shade(at + width) + shade(at + width + 1);
                half[row * columns + column] = (byte) (sum / 4);
            }
        }
        return new Picture(columns, rows, half);
    }

    private int shade(int at) {
        return shades[at] & 0xff;
    }
}
