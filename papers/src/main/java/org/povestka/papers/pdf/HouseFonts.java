package org.povestka.papers.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.povestka.papers.Resource;

/// Answers with our own typeface whenever PDFBox asks for a font of the machine, which it would
/// otherwise
/// look for in every font folder and list in a file in the user's home.
final class HouseFonts implements FontMapper {
    private final TrueTypeFont font;

    HouseFonts() {
        try (InputStream in = Resource.open(Font.REGULAR.file())) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(Font.REGULAR.file(), e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, false);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo characters) {
        throw new UnsupportedOperationException(
                "a page of ours asks for no such font: " + baseFont);
    }
}
