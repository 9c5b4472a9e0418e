package org.povestka.papers.drawing;

/// The way of a pen, written as a path is: numbers to a tenth of a unit, no more signs than
/// needed.
final class Way {

    private static final int TENTHS = 10;

    private final StringBuilder written = new StringBuilder();

    /// The pen is set down at a place.
    Way from(double across, double down) {
        return at('M', across, down);
    }

    /// A straight line to a place.
    Way to(double across, double down) {
        return at('L', across, down);
    }

    /// A level line.
    Way across(double to) {
        written.append('H');
        write(to, written);
        return this;
    }

    /// An upright line.
    Way down(double to) {
        written.append('V');
        write(to, written);
        return this;
    }

    /// A straight line back to where the pen was set down.
    Way back() {
        written.append('Z');
        return this;
    }

    /// Whether the pen has drawn anything.
    boolean drawn() {
        return !written.isEmpty();
    }

    /// The way as the value of an attribute.
    String text() {
        return written.toString();
    }

    /// Writes a number to a tenth of a unit.
    static void write(double value, StringBuilder written) {
        int tenths = (int) (Math.abs(value) * TENTHS + 0.5);
        if (value < 0 && tenths > 0) {
            written.append('-');
        }
        written.append(tenths / TENTHS);
        if (tenths % TENTHS != 0) {
            written.append('.').append((char) ('0' + tenths % TENTHS));
        }
    }

    private Way at(char sign, double across, double down) {
        written.append(sign);
        write(across, written);
        written.append(' ');
        write(down, written);
        return this;
    }
}
