package org.touchstone.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * One font for all that a PDF does not carry. PDFBox would otherwise look through the machine's fonts and write a cache into the home
 * directory; for reading text no letter is ever drawn.
 */
final class PdfFonts implements FontMapper {
    private final TrueTypeFont only;

    private PdfFonts(TrueTypeFont only) {
        this.only = only;
    }

    static void install() {
        FontMappers.set(Only.FONT);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(only, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(only, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, only, true);
    }

    private static final class Only {
        static final FontMapper FONT = make();

        private static FontMapper make() {
            try (InputStream in = Objects.requireNonNull(FontMapper.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
                return new PdfFonts(new TTFParser().parse(new RandomAccessReadBuffer(in)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
