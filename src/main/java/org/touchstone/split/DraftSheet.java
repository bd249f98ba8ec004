package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claims of one sentence while they are being found: what is there already, and which words are used up. */
final class DraftSheet {
    /** Two drafts that share so much are one. */
    private static final double SAME = .8;

    private final Reading reading;
    private final Cast cast;
    private final int index;
    private final Tokens tokens;
    private final List<Draft> found = new ArrayList<>();
    private final List<Draft> asides = new ArrayList<>();
    private final boolean[] taken;

    DraftSheet(Reading reading, Cast cast, int index) {
        this.reading = reading;
        this.cast = cast;
        this.index = index;
        this.tokens = reading.tokens(index);
        this.taken = new boolean[tokens.size()];
    }

    int index() {
        return index;
    }

    Segments.Piece piece() {
        return reading.piece(index);
    }

    Reading reading() {
        return reading;
    }

    Tokens tokens() {
        return tokens;
    }

    List<Draft> found() {
        return found;
    }

    /** An empty statement about this sentence. */
    StandAlone statement() {
        return new StandAlone(reading, cast, index);
    }

    boolean isTaken(int token) {
        return taken[token];
    }

    /** Marks words as used up. */
    void take(@Nullable Stretch stretch) {
        if (stretch == null) {
            return;
        }
        for (int at = tokens.indexAt(stretch.from());
                at < tokens.size() && tokens.at(at).from() < stretch.to();
                at++) {
            taken[at] = true;
        }
    }

    /** The token after the last one, before a third, that is more than a mark, or than the "but also" of what was cut off. */
    int lastWord(int from, int to) {
        int last = to;
        while (last > from
                && !tokens.at(last - 1).isWord()
                && !tokens.at(last - 1).isNumber()
                && ")%".indexOf(tokens.at(last - 1).text()) < 0
                && !isClosing(from, last - 1)) {
            last--;
        }
        boolean also = tokens.at(last - 1).is("also")
                && last - from > 2
                && (tokens.at(last - 2).is("but") || tokens.at(last - 2).is("and"));
        return also ? lastWord(from, last - 2) : last;
    }

    /** A closing mark whose opening one is inside too. */
    private boolean isClosing(int from, int at) {
        String text = tokens.at(at).text();
        String open =
                text.equals("\u2019") ? "\u2018" : text.equals("\u201D") ? "\u201C" : text.equals("\"") ? "\"" : "";
        for (int i = from; i < at && !open.isEmpty(); i++) {
            if (tokens.at(i).text().equals(open)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a claim that is there already has these words inside. */
    boolean holds(int from, int to) {
        for (Draft draft : found) {
            if (draft.from() <= from && to <= draft.to()) {
                return true;
            }
        }
        return false;
    }

    /** What is no claim of its own, and yet may be why its sentence is worth checking. */
    void setAside(Draft draft) {
        asides.add(draft);
    }

    List<Draft> asides() {
        return asides;
    }

    /** Keeps a draft unless nearly the same is there already. */
    void add(Draft draft) {
        for (Draft other : found) {
            int shared = Math.min(other.to(), draft.to()) - Math.max(other.from(), draft.from());
            int all = Math.max(other.to(), draft.to()) - Math.min(other.from(), draft.from());
            if (shared > 0 && (double) shared / all > SAME) {
                return;
            }
        }
        found.add(draft);
    }
}
