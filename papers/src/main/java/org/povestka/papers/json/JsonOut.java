package org.povestka.papers.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes down JSON on one line as it is said, in UTF-8; nothing is kept but the text. An answer
/// is some three thousand pieces of ASCII, so each is copied where it belongs and nothing else
/// is done with it.
final class JsonOut {

    private static final int USUAL_LINE = 1 << 15;
    private static final char DELETE = 0x7F;
    private static final int MOST_DIGITS = 20;
    private static final int LENGTH_OF_DAY = 10;
    private static final int LEAST_YEAR = 1_000;
    private static final int MOST_YEAR = 9_999;

    private final IdentityHashMap<Object, Passage> said = new IdentityHashMap<>();
    private byte[] room = new byte[USUAL_LINE];
    private int size;

    /// Whether something stands before what comes next in the same object or array.
    private boolean follows;

    private JsonOut() {}

    /// Nothing is said yet.
    static JsonOut empty() {
        return new JsonOut();
    }

    /// Something that is said in JSON.
    interface Said {

        /// Says it.
        ///
        /// @param out where to
        void to(JsonOut out);
    }

    /// What is said, on one line without a line break at its end.
    static String line(Said said) {
        JsonOut out = new JsonOut();
        said.to(out);
        return new String(out.room, 0, out.size, StandardCharsets.UTF_8);
    }

    /// Hands over what was said, with a line break at its end, in UTF-8; then nothing is said yet,
    /// and the next line has the room of this one.
    void lineTo(OutputStream taker) throws IOException {
        ensure(1);
        sign('\n');
        taker.write(room, 0, size);
        size = 0;
        follows = false;
        said.clear();
    }

    /// An object begins: the whole, or an item of an array.
    void begin() {
        next();
        open('{');
    }

    /// An object begins, as a part of another one.
    void begin(String key) {
        key(key);
        open('{');
    }

    /// The object ends.
    void end() {
        close('}');
    }

    /// An array begins.
    void beginAll(String key) {
        key(key);
        open('[');
    }

    /// The array ends.
    void endAll() {
        close(']');
    }

    /// A part that is a string.
    void say(String key, String text) {
        key(key);
        text(text);
    }

    /// A part that is a day, as `2025-07-03`.
    void say(String key, LocalDate day) {
        key(key);
        day(day);
    }

    /// A part that is a whole number.
    void say(String key, long number) {
        key(key);
        plain(Long.toString(number));
    }

    /// A part that is `true` or `false`.
    void say(String key, boolean so) {
        key(key);
        plain(so ? "true" : "false");
    }

    /// A part that is an array of strings.
    void sayAll(String key, List<String> texts) {
        beginAll(key);
        for (int i = 0; i < texts.size(); i++) {
            item(texts.get(i));
        }
        endAll();
    }

    /// A part that is an array of days.
    void sayDays(String key, List<LocalDate> days) {
        beginAll(key);
        for (int i = 0; i < days.size(); i++) {
            next();
            day(days.get(i));
            follows = true;
        }
        endAll();
    }

    /// An item of an array that is a string.
    void item(String text) {
        next();
        text(text);
    }

    /// Some parts of an object that stand here already.
    ///
    /// @param first where they begin
    /// @param past the place behind them
    private record Passage(int first, int past) {}

    /// Says parts of an object that are the same wherever one thing is meant: the second time,
    /// they are copied from where they stand.
    ///
    /// @param what the thing
    /// @param parts says them
    void once(Object what, Runnable parts) {
        @Nullable Passage passage = said.get(what);
        next();
        if (passage == null) {
            follows = false;
            int first = size;
            parts.run();
            said.put(what, new Passage(first, size));
        } else {
            copy(room, passage.first(), passage.past() - passage.first());
        }
        follows = true;
    }

    /// Says parts of an object that are the same in every answer that means one thing: they are
    /// put into words once.
    ///
    /// @param role what is said of the thing; nothing else is said of it under this name
    /// @param what the thing, one object that answer after answer has
    /// @param parts says them
    void always(String role, Object what, Runnable parts) {
        next();
        byte[] bytes = Refrain.of(role, what);
        if (bytes.length == 0) {
            follows = false;
            int first = size;
            parts.run();
            Refrain.keep(role, what, room, first, size);
        } else {
            copy(bytes, 0, bytes.length);
        }
        follows = true;
    }

    private void key(String name) {
        byte[] bytes = JsonKey.of(name).bytes();
        int skipped = follows ? 0 : JsonKey.SKIPPED;
        copy(bytes, skipped, bytes.length - skipped);
        follows = false;
    }

    private void copy(byte[] bytes, int first, int length) {
        ensure(length);
        System.arraycopy(bytes, first, room, size, length);
        size += length;
    }

    private void next() {
        if (follows) {
            ensure(2);
            sign(',');
            sign(' ');
        }
    }

    private void open(char bracket) {
        ensure(1);
        sign(bracket);
        follows = false;
    }

    private void close(char bracket) {
        ensure(1);
        sign(bracket);
        follows = true;
    }

    /// A text in quotes; where it is not plain, the room behind `size` is written once more.
    private void text(String text) {
        int length = text.length();
        ensure(length + 2);
        byte[] into = room;
        int place = size;
        into[place++] = '"';
        for (int i = 0; i < length; i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign >= DELETE || sign == '"' || sign == '\\') {
                byte[] bytes = Escaped.bytes(text);
                copy(bytes, 0, bytes.length);
                follows = true;
                return;
            }
            into[place++] = (byte) sign;
        }
        into[place++] = '"';
        size = place;
        follows = true;
    }

    private void day(LocalDate day) {
        int year = day.getYear();
        if (year < LEAST_YEAR || year > MOST_YEAR) {
            text(day.toString());
            return;
        }
        ensure(LENGTH_OF_DAY + 2);
        sign('"');
        twoDigits(year / 100);
        twoDigits(year % 100);
        sign('-');
        twoDigits(day.getMonthValue());
        sign('-');
        twoDigits(day.getDayOfMonth());
        sign('"');
        follows = true;
    }

    private void twoDigits(int number) {
        sign((char) ('0' + number / 10));
        sign((char) ('0' + number % 10));
    }

    /// A number, or a word of JSON.
    private void plain(String word) {
        ensure(MOST_DIGITS);
        for (int i = 0; i < word.length(); i++) {
            sign(word.charAt(i));
        }
        follows = true;
    }

    private void sign(char sign) {
        room[size++] = (byte) sign;
    }

    private void ensure(int more) {
        if (room.length - size < more) {
            room = Arrays.copyOf(room, 2 * (size + more));
        }
    }
}
