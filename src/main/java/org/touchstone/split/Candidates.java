package org.touchstone.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

/** Makes the claim candidates of a text, and says of every other stretch why it has none. */
final class Candidates {
    /** So many words make the same claim wherever they stand; fewer may mean something else each time. */
    private static final int LEAST_REPEATED = 3;

    private static final int LEAST_REPEATED_IN_QUOTES = 2;

    /** Below it a claim is proposed with the advice to leave it. */
    private static final double LEAST_WORTH = .25;

    private final CodePoints text;
    private final Reading reading;
    private final Cast cast;
    private final Telling telling;
    private final Headlines headlines;
    private final List<Attribution> attributions;
    private final List<List<RawValue>> values;
    private final List<Candidate> found = new ArrayList<>();
    /** Where each of them stands: once, and wherever its words come again. */
    private final List<List<Span>> places = new ArrayList<>();

    private final List<Discarded> discarded = new ArrayList<>();
    private final Map<String, Integer> byWords = new HashMap<>();
    /** Of whole sentences: twice the index of each, and one more where it is somebody's. */
    private final Map<Integer, CheckWorthiness> worths = new HashMap<>();

    Candidates(CodePoints text, Reading reading, List<Attribution> attributions, List<List<RawValue>> values) {
        this.text = text;
        this.reading = reading;
        this.attributions = attributions;
        this.values = values;
        this.telling = new Telling(reading);
        this.headlines = new Headlines(reading);
        this.cast = new Cast(reading, headlines, attributions);
        read();
    }

    List<Candidate> found() {
        return IntStream.range(0, found.size())
                .mapToObj(i ->
                        places.get(i).size() == 1 ? found.get(i) : found.get(i).at(places.get(i)))
                .toList();
    }

    List<Discarded> discarded() {
        return discarded;
    }

    private void read() {
        int first = 0;
        for (int i = 0; i < reading.pieces().size(); i++) {
            Segments.Piece piece = reading.piece(i);
            List<Attribution> here = new ArrayList<>();
            for (int j = first;
                    j < attributions.size()
                            && attributions.get(j).content().from() < piece.at().to();
                    j++) {
                if (attributions.get(j).content().to() > piece.at().from()
                        || touches(attributions.get(j), piece.at())) {
                    here.add(attributions.get(j));
                } else if (j == first) {
                    first++;
                }
            }
            String reason = reason(i);
            if (reason != null) {
                discarded.add(
                        new Discarded(text.span(piece.at().from(), piece.at().to()), reason));
                continue;
            }
            DraftSheet sheet = Drafts.of(reading, cast, i, here, values.get(i));
            for (Draft draft : drafts(sheet, piece)) {
                add(draft, draft.main() ? best(draft, sheet) : worth(draft, sheet.tokens()));
            }
        }
    }

    /** What was left of a page's code: "<tweet author=". */
    private boolean isMarkup(Segments.Piece piece) {
        String words = piece.at().in(reading.text());
        return words.contains("=\"") || words.contains("</") || words.contains("\">");
    }

    /** What a sentence says, each thing once; where it says nothing, that is noted. */
    private List<Draft> drafts(DraftSheet sheet, Segments.Piece piece) {
        List<Draft> drafts = Drafts.mainFirst(sheet.found());
        boolean checkable = drafts.isEmpty() || isCheckable(type(drafts.get(0), sheet.tokens()), drafts.get(0));
        if (!telling.isArticle() && !checkable) {
            sheet.asides().stream().filter(Draft::amount).forEach(drafts::add);
        }
        if (drafts.isEmpty()) {
            discarded.add(new Discarded(text.span(piece.at().from(), piece.at().to()), "nothing to check"));
        }
        List<Draft> ordered = Drafts.mainFirst(drafts);
        ordered.removeIf(draft -> !draft.main() && isNearly(draft, ordered) && doubt(draft) != null);
        if (ordered.removeIf(draft -> !Room.holdsStatement(draft.statement().text()))) {
            discarded.add(new Discarded(text.span(piece.at().from(), piece.at().to()), "too long for a claim"));
        }
        return ordered;
    }

    /** Whether another has these words, but for one or two. */
    private static boolean isNearly(Draft draft, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(other -> other != draft
                        && Math.abs(other.from() - draft.from()) + Math.abs(other.to() - draft.to()) <= 2);
    }

    private @Nullable SuggestedDiscard doubt(Draft draft) {
        Tokens tokens = reading.tokens(draft.piece());
        return telling.doubt(
                draft, tokens, type(draft, tokens), worth(draft, tokens).score());
    }

    private static boolean touches(Attribution attribution, Stretch piece) {
        Stretch frame = attribution.frame();
        return frame != null && frame.overlaps(piece);
    }

    /** Why a segment makes no candidate; null when it may. */
    private @Nullable String reason(int index) {
        Segments.Piece piece = reading.piece(index);
        if (piece.kind() == Segment.Kind.BOILERPLATE) {
            return "boilerplate";
        }
        if (piece.kind() == Segment.Kind.HEADING) {
            return "a heading";
        }
        Tokens tokens = reading.tokens(index);
        boolean question = tokens.at(tokens.size() - 1).is("?")
                && reading.quotedAt(piece.at().from()) == null;
        if (question) {
            return "a question";
        }
        boolean order = telling.isArticle()
                && Moods.orders(tokens, 0)
                && reading.quotedAt(piece.at().from()) == null;
        if (order) {
            return "an order";
        }
        if (telling.isArticle() && isMarkup(piece)) {
            return "markup";
        }
        if (telling.isArticle() && Headlines.isTime(tokens)) {
            return "a time";
        }
        boolean caption = telling.isArticle() && Headlines.isCaption(tokens);
        return caption ? "a caption" : headlines.is(index) ? "a headline" : null;
    }

    /** A main assertion is worth as much as the best that its sentence says. */
    private CheckWorthiness best(Draft main, DraftSheet sheet) {
        CheckWorthiness best = worth(main, sheet.tokens());
        for (Draft aside : sheet.asides()) {
            CheckWorthiness worth = worth(aside, sheet.tokens());
            boolean checkable = isCheckable(type(aside, sheet.tokens()), main);
            best = checkable && worth.score() > best.score() ? worth : best;
        }
        return best;
    }

    private static boolean isCheckable(ClaimType type, Draft draft) {
        return type != ClaimType.OPINION && (type != ClaimType.PREDICTION || draft.claimant() != null);
    }

    private void add(Draft draft, CheckWorthiness worth) {
        Tokens tokens = reading.tokens(draft.piece());
        Span span = text.span(
                tokens.at(draft.from()).from(), tokens.at(draft.to() - 1).to());
        String key = text.slice(span)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        // "She sold the ferry" is another claim where she is somebody else.
        key += draft.statement().replacements().isEmpty()
                ? ""
                : " = " + draft.statement().text();
        Integer earlier = byWords.get(key);
        int least = draft.quoted() ? LEAST_REPEATED_IN_QUOTES : LEAST_REPEATED;
        if (earlier != null && draft.to() - draft.from() >= least) {
            places.get(earlier).add(span);
            return;
        }
        byWords.putIfAbsent(key, found.size());
        found.add(candidate(draft, tokens, span, worth));
        places.add(new ArrayList<>(List.of(span)));
    }

    private Candidate candidate(Draft draft, Tokens tokens, Span span, CheckWorthiness worth) {
        List<RawValue> inside = new ArrayList<>();
        for (RawValue value : values.get(draft.piece())) {
            if (new Stretch(
                            tokens.at(draft.from()).from(),
                            tokens.at(draft.to() - 1).to())
                    .overlaps(value.at())) {
                inside.add(value);
            }
        }
        ClaimType type = type(draft, tokens);
        boolean checkable = isCheckable(type, draft);
        return new Candidate(
                List.of(span),
                draft.main(),
                draft.piece(),
                Room.gist(draft.gist().isBlank() ? text.slice(span) : draft.gist()),
                draft.statement().text(),
                draft.statement().replacements(),
                type,
                checkable,
                draft.claimant() == null ? null : Room.clip(draft.claimant(), Room.CLAIMANT),
                typed(draft, tokens, inside),
                worth,
                suggestion(draft, worth));
    }

    private static ClaimType type(Draft draft, Tokens tokens) {
        ClaimType type = ClaimTypes.of(tokens, draft.from(), draft.to(), draft.quoted(), draft.amount());
        return type == ClaimType.OPINION && draft.claimant() != null ? ClaimType.POSITION : type;
    }

    /** A main assertion has the worth of its sentence; a part the mean of its own and the sentence's. */
    private CheckWorthiness worth(Draft draft, Tokens tokens) {
        boolean attributed = draft.claimant() != null;
        CheckWorthiness whole = worths.computeIfAbsent(
                2 * draft.piece() + (attributed ? 1 : 0), any -> Worth.of(tokens, 0, tokens.size(), attributed));
        if (draft.main()) {
            return whole;
        }
        CheckWorthiness own = Worth.of(tokens, draft.from(), draft.to(), attributed);
        double score = Math.round((own.score() + whole.score()) * 500) / 1000.0;
        return new CheckWorthiness(score, own.score() >= .5 == score >= .5 ? own.reasons() : whole.reasons());
    }

    private List<Value> typed(Draft draft, Tokens tokens, List<RawValue> inside) {
        List<RawValue> typed = new ArrayList<>(inside);
        for (Names.Name name : cast.names(draft.piece())) {
            if (name.from() >= draft.from() && name.to() <= draft.to()) {
                typed.add(RawValue.named(tokens.stretch(name.from(), name.to()), name.kind()));
            }
        }
        if (draft.quoted()) {
            typed.add(RawValue.named(tokens.stretch(draft.from(), draft.to()), ValueKind.QUOTATION));
        }
        return typed.stream()
                .filter(Room::holds)
                .map(value -> value.toValue(text))
                .toList();
    }

    private @Nullable SuggestedDiscard suggestion(Draft draft, CheckWorthiness worth) {
        SuggestedDiscard doubt = doubt(draft);
        return doubt == null && worth.score() < LEAST_WORTH ? SuggestedDiscard.NOT_WORTH_CHECKING : doubt;
    }
}
