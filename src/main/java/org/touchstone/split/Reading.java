package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text as it has been read so far: its segments, their tokens, and what stands in quotation marks. */
final class Reading {
    private final String text;
    private final String language;
    private final List<Segments.Piece> pieces;
    private final List<Tokens> tokens = new ArrayList<>();
    private final List<Quoted> quoted = new ArrayList<>();

    Reading(String text, String language, Numbers numbers) {
        this.text = text;
        this.language = language;
        this.pieces = Segments.of(text);
        for (Segments.Piece piece : pieces) {
            tokens.add(Tokens.of(text, piece.at(), numbers.words()));
        }
        int at = 0;
        while (at < pieces.size()) {
            int next = paragraphEnd(at);
            if (pieces.get(at).kind() != Segment.Kind.BOILERPLATE) {
                quoted.addAll(QuotationMarks.of(
                        text,
                        new Stretch(
                                pieces.get(at).at().from(),
                                pieces.get(next - 1).at().to())));
            }
            at = next;
        }
    }

    private int paragraphEnd(int index) {
        int at = index;
        while (at < pieces.size()
                && pieces.get(at).paragraph() == pieces.get(index).paragraph()) {
            at++;
        }
        return at;
    }

    String text() {
        return text;
    }

    String language() {
        return language;
    }

    boolean isEnglish() {
        return language.startsWith("en");
    }

    List<Segments.Piece> pieces() {
        return pieces;
    }

    Segments.Piece piece(int index) {
        return pieces.get(index);
    }

    Tokens tokens(int piece) {
        return tokens.get(piece);
    }

    /** What stands in quotation marks, in order; none inside another. */
    List<Quoted> quoted() {
        return quoted;
    }

    /** Index of the segment in which an offset lies, or of the last before it. */
    int pieceAt(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).at().from() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The quotation marks around an offset; null outside any. */
    @Nullable
    Quoted quotedAt(int offset) {
        int index = firstQuotedEndingAfter(offset);
        return index < quoted.size() && quoted.get(index).at().from() <= offset ? quoted.get(index) : null;
    }

    /** Index of the first quotation marks that close after an offset. */
    int firstQuotedEndingAfter(int offset) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).at().to() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
