package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds direct speech: what stands in quotation marks and is said by somebody, pieces of one speech joined. */
final class Speeches {
    private static final Set<String> PASSIVE = WordSet.of("was were is been being");

    private static final int CUE_WITHIN = 14;
    private static final int LONGEST_GAP = 220;
    private static final int FEW_WORDS = 3;

    private final Reading reading;
    private final String text;
    private final List<Attribution> found = new ArrayList<>();
    /** Whether the last speech found is one whose marks stay open at its paragraph's end. */
    private boolean open;

    private Speeches(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
    }

    /** Who said it, and by which word. */
    private record Said(@Nullable String speaker, Stretch cue, Stretch frame) {}

    static List<Attribution> of(Reading reading) {
        Speeches speeches = new Speeches(reading);
        for (Quoted quoted : reading.quoted()) {
            speeches.read(quoted);
        }
        return speeches.found;
    }

    private void read(Quoted quoted) {
        Said said = after(quoted);
        said = said == null ? before(quoted) : said;
        boolean continued = open;
        open = false;
        if (said == null && !isAlone(quoted)) {
            return;
        }
        open = !quoted.closed();
        Attribution last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && (continued || sameSpeech(last, quoted, said))) {
            Stretch whole = new Stretch(last.content().from(), quoted.at().to());
            Said by = last.speaker() == null && last.cue() == null ? said : null;
            found.set(
                    found.size() - 1,
                    new Attribution(
                            whole,
                            Quotation.Kind.DIRECT,
                            by == null ? last.speaker() : by.speaker,
                            by == null ? last.cue() : by.cue,
                            by == null ? last.frame() : by.frame));
            return;
        }
        String speaker =
                said != null ? said.speaker : last != null && isNextParagraph(last, quoted) ? last.speaker() : null;
        found.add(new Attribution(
                quoted.at(),
                Quotation.Kind.DIRECT,
                speaker,
                said == null ? null : said.cue,
                said == null ? null : said.frame));
    }

    private boolean isNextParagraph(Attribution last, Quoted quoted) {
        return paragraph(quoted.at().from()) - paragraph(last.content().to() - 1) <= 1;
    }

    private int paragraph(int offset) {
        return reading.piece(reading.pieceAt(offset)).paragraph();
    }

    private boolean sameSpeech(Attribution last, Quoted quoted, @Nullable Said said) {
        boolean near = quoted.at().from() - last.content().to() <= LONGEST_GAP
                && paragraph(quoted.at().from()) == paragraph(last.content().to() - 1);
        if (!near || said == null) {
            return near;
        }
        boolean sameCue = last.cue() != null && said.cue.equals(last.cue());
        return last.cue() == null || sameCue;
    }

    /** "…," said the mayor. "…," the mayor said. */
    private @Nullable Said after(Quoted quoted) {
        if (!quoted.closed()) {
            return null;
        }
        int end = quoted.at().to();
        int piece = reading.pieceAt(end - 1);
        Tokens tokens = reading.tokens(piece);
        int from = tokens.indexAt(end);
        boolean comma = tokens.at(from).is(",")
                || tokens.at(from).is("-")
                || tokens.at(from).is("\u2014")
                || tokens.at(from).is("\u2013");
        Stretch inner = quoted.inner(text);
        int closing = inner.to() - 1;
        closing -= inner.length() > 2 && "\u2019'".indexOf(text.charAt(closing)) >= 0 ? 1 : 0;
        char last = inner.length() == 0 ? ' ' : text.charAt(closing);
        if (isPartOfAClause(quoted, inner)) {
            return null;
        }
        if (!comma && ",?!.\u2026\u2014-".indexOf(last) < 0) {
            return null;
        }
        int start = comma ? from + 1 : from;
        for (int at = start; at < tokens.size() && at - start < CUE_WITHIN; at++) {
            Token token = tokens.at(at);
            if (token.is("\u201C") || token.is("\"") || token.is(";") || token.is(":")) {
                return null;
            }
            if (token.is("according") && tokens.at(at + 1).is("to")) {
                return said(tokens, Subjects.after(tokens, at + 1), at);
            }
            if (token.isWord()
                    && Cues.isSpeaking(token.lower())
                    && !(at > start
                            && tokens.isEnglish()
                            && Words.DETERMINERS.contains(tokens.at(at - 1).lower()))) {
                Subjects.Phrase subject = at == start ? null : Subjects.before(tokens, at, start);
                if (subject == null) {
                    return said(tokens, Subjects.after(tokens, at), at);
                }
                Said said = said(tokens, subject, at);
                return new Said(said.speaker, said.cue, tokens.stretch(subject.from(), toldEnd(tokens, at)));
            }
        }
        return null;
    }

    /** Words quoted inside somebody else's sentence: they begin small and nothing introduces them. */
    private boolean isPartOfAClause(Quoted quoted, Stretch inner) {
        Tokens tokens = reading.tokens(reading.pieceAt(quoted.at().from()));
        int index = tokens.indexAt(quoted.at().from());
        Token before = tokens.at(index - 1);
        boolean introduced = index == 0 || before.is(",") || before.is(":") || !before.isWord();
        return !introduced && inner.length() > 0 && !Character.isUpperCase(text.charAt(inner.from()));
    }

    private static Said said(Tokens tokens, Subjects.@Nullable Phrase subject, int cue) {
        String speaker = subject == null ? null : tokens.words(subject.from(), subject.to());
        return new Said(speaker, tokens.stretch(cue, cue + 1), frame(tokens, subject, cue));
    }

    private static Stretch frame(Tokens tokens, Subjects.@Nullable Phrase subject, int cue) {
        int from = subject == null ? cue : Math.min(subject.from(), cue);
        int to = subject == null ? cue + 1 : Math.max(subject.to(), cue + 1);
        return tokens.stretch(from, to);
    }

    /** "he told | reporters": whom somebody tells belongs to the words that say who said it. */
    private static int toldEnd(Tokens tokens, int cue) {
        int at = cue + 1;
        while (Cues.is(tokens.at(cue).lower(), Cues.Kind.TELL)
                && at - cue <= FEW_WORDS
                && tokens.at(at).isWord()
                && !Words.PREPOSITIONS.contains(tokens.at(at).lower())
                && !Words.CONJUNCTIONS.contains(tokens.at(at).lower())
                && !Verbs.isFinite(tokens, at)) {
            at++;
        }
        return at;
    }

    /** The mayor said: "…". */
    private @Nullable Said before(Quoted quoted) {
        int piece = reading.pieceAt(quoted.at().from());
        Tokens tokens = reading.tokens(piece);
        int to = tokens.indexAt(quoted.at().from());
        Stretch inner = quoted.inner(text);
        if (inner.length() == 0 || to == 0) {
            return null;
        }
        Token last = tokens.at(to - 1);
        boolean introduced = last.is(",") || last.is(":");
        boolean capital =
                Character.isUpperCase(text.charAt(inner.from())) || Character.isDigit(text.charAt(inner.from()));
        if (!introduced && !(Cues.isSpeaking(last.lower()) && capital)
                || !capital && !last.is(":") && !(last.is(",") && words(inner) > FEW_WORDS)) {
            return null;
        }
        for (int at = to - 1; at >= 0 && to - at < CUE_WITHIN; at--) {
            Token token = tokens.at(at);
            if (token.is("\u201D") || at < to - 1 && token.is("\"")) {
                return null;
            }
            if (token.isWord() && Cues.isSpeaking(token.lower())) {
                boolean passive = PASSIVE.contains(tokens.at(at - 1).lower());
                return upTo(tokens, to, said(tokens, passive ? null : Subjects.before(tokens, at, 0), at));
            }
        }
        if (last.is(":") && to <= CUE_WITHIN && words(inner) > FEW_WORDS) {
            String speaker = Verbs.hasFinite(tokens, 0, to - 1) ? null : tokens.words(0, to - 1);
            return new Said(speaker, tokens.stretch(to - 1, to), tokens.stretch(0, to));
        }
        return null;
    }

    /** "He told the president:" is all frame; "He said, raising a glass:" tells something else, too. */
    private static Said upTo(Tokens tokens, int mark, Said said) {
        int from = tokens.indexAt(said.frame.to());
        for (int at = from; at < mark; at++) {
            if (Verbs.isFinite(tokens, at) || Verbs.isPresentParticiple(tokens.at(at))) {
                return said;
            }
        }
        Stretch whole = new Stretch(
                said.frame.from(), Math.max(said.frame.to(), tokens.at(mark - 1).to()));
        return new Said(said.speaker, said.cue, whole);
    }

    private int words(Stretch inner) {
        int words = 1;
        for (int at = inner.from(); at < inner.to(); at++) {
            words += text.charAt(at) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** Whether the marks hold whole sentences, so that somebody speaks although nobody is named. */
    private boolean isAlone(Quoted quoted) {
        int from = reading.pieceAt(quoted.at().from());
        int to = reading.pieceAt(quoted.at().to() - 1);
        boolean starts = quoted.at().from() - reading.piece(from).at().from() <= 1;
        boolean ends = reading.piece(to).at().to() - quoted.at().to() <= 1;
        return starts
                && ends
                && words(quoted.at()) > FEW_WORDS
                && reading.piece(from).kind() == Segment.Kind.SENTENCE;
    }
}
