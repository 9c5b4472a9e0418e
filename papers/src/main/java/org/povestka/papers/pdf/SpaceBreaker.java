package org.povestka.papers.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

import java.text.BreakIterator;

/// Lets a line end at a space and nowhere else, so that "53-ФЗ" stays whole; an address may part at
/// a slash.
final class SpaceBreaker implements FSTextBreaker {
    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return BreakIterator.DONE;
        }
        do {
            position++;
        } while (position < text.length() && !mayPartBefore(position));
        return position;
    }

    private boolean mayPartBefore(int index) {
        char last = text.charAt(index - 1);
        return (last == ' ' || last == '/') && text.charAt(index) != last;
    }
}
