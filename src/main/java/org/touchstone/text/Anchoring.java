package org.touchstone.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a selector's passage again in a text that may have changed.
 *
 * <p>The known way of web annotation: the same words at the same place; else the same words elsewhere; else nearly the same words. Several
 * places are told apart by quote, prefix, suffix and position with the weights of the Hypothesis client (50, 20, 20, 2). Two things
 * are added: the ends of a changed passage are moved to where its old surroundings begin and end, and a passage so much
 * rewritten that its words no longer find it is looked for between its surroundings. Words that have become part of a longer word or
 * number ("5 people" in "25 people") are not the same words.
 */
public final class Anchoring {
    private static final double QUOTE = 50;
    private static final double PREFIX = 20;
    private static final double SUFFIX = 20;
    private static final double POSITION = 2;
    private static final double ALL = QUOTE + PREFIX + SUFFIX + POSITION;
    /** Beyond this many edits a passage is another one, however long it is. */
    private static final int MOST_ERRORS = 512;
    /** A changed passage needs this score, or one of its two surroundings nearly whole and {@link #LEAST_WITH_CONTEXT}. */
    private static final double LEAST = .62;

    private static final double LEAST_WITH_CONTEXT = .50;
    /** The same words, fewer than this and in altogether other surroundings, are not taken for the passage. */
    private static final int SHORT = 16;

    /** As many letters or fewer stand in every text: they are told by what is next to them, and by {@link #NEXT} letters of it. */
    private static final int NO_WORD = 5;

    private static final int NEXT = 8;
    /** How much of a short passage has to be left of it. */
    private static final double LEAST_OF_SHORT = .5;

    private static final Pattern LONG_WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");

    private final CodePoints points;
    private final String text;
    private final Selector selector;
    private final int expected;

    private Anchoring(CodePoints points, Selector selector) {
        this.points = points;
        this.text = points.text();
        this.selector = selector;
        this.expected = points.toUtf16(Math.min(selector.start(), points.length()));
    }

    /** A place to choose: UTF-16 indexes, how alike the words are, and the surroundings on both sides. */
    private record Place(int start, int end, double quote, double prefix, double suffix, double score) {}

    /** The passage's place in this text, or orphaned. */
    public static Anchor find(String text, Selector selector) {
        return find(CodePoints.of(text), selector);
    }

    /** The same for a text whose index is at hand: for many selectors of one text. */
    public static Anchor find(CodePoints text, Selector selector) {
        return new Anchoring(text, selector).find();
    }

    private Anchor find() {
        Place same = bestExact();
        if (same != null) {
            boolean lost = isShort() && same.prefix < .5 && same.suffix < .5;
            boolean unmoved = same.start == expected;
            if (!lost || unmoved) {
                Anchor.State state = unmoved ? Anchor.State.ANCHORED : Anchor.State.SHIFTED;
                return new Anchor(state, points.span(same.start, same.end), same.score);
            }
        }
        Place near = bestApproximate();
        if (near == null || !acceptable(near)) {
            near = betweenSurroundings();
        }
        if (near == null) {
            return Anchor.orphaned(0);
        }
        return new Anchor(Anchor.State.CHANGED, points.span(near.start, near.end), near.score);
    }

    private boolean acceptable(Place place) {
        double context = Math.max(place.prefix, place.suffix);
        boolean left = place.quote >= LEAST_OF_SHORT && isTold(place.start, place.end);
        if (isShort() && (context < .8 || !left)) {
            return false;
        }
        return place.score >= LEAST || place.score >= LEAST_WITH_CONTEXT && context > .9 && place.quote >= .4;
    }

    private boolean isShort() {
        return selector.exact().length() < SHORT;
    }

    private @Nullable Place bestExact() {
        Place best = null;
        String exact = selector.exact();
        for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            int end = at + exact.length();
            if (!runsOnBefore(at) && !runsOnAfter(end) && isTold(at, end)) {
                Place place = place(at, end, 1);
                if (best == null || place.score > best.score) {
                    best = place;
                }
            }
        }
        return best;
    }

    /** Whether what begins here has become the end of a longer word or number than it was. */
    private boolean runsOnBefore(int start) {
        String before = selector.prefix();
        String was = before.substring(WordEdges.start(before + selector.exact(), before.length()));
        String now = text.substring(WordEdges.start(text, start), start);
        boolean unknown = before.isEmpty() && start == expected;
        return !now.isEmpty() && !now.equals(was) && !unknown;
    }

    /** Whether what ends here has become the beginning of a longer word or number than it was. */
    private boolean runsOnAfter(int end) {
        String exact = selector.exact();
        String after = selector.suffix();
        String was = after.substring(0, WordEdges.end(exact + after, exact.length()) - exact.length());
        String now = text.substring(end, WordEdges.end(text, end));
        boolean unknown = after.isEmpty() && end == expected + exact.length();
        return !now.isEmpty() && !now.equals(was) && !unknown;
    }

    /** Whether words that stand in every text are told by what stands next to them, where anything is known of that. */
    private boolean isTold(int start, int end) {
        String before = selector.prefix().strip();
        String after = selector.suffix().strip();
        String last = before.substring(Math.max(0, before.length() - NEXT));
        String next = after.substring(0, Math.min(NEXT, after.length()));
        return selector.exact().length() > NO_WORD
                || before.isEmpty() && after.isEmpty()
                || !before.isEmpty()
                        && text.substring(Math.max(0, start - 2 * NEXT), start)
                                .stripTrailing()
                                .endsWith(last)
                || !after.isEmpty()
                        && text.substring(end, Math.min(text.length(), end + 2 * NEXT))
                                .stripLeading()
                                .startsWith(next);
    }

    private @Nullable Place bestApproximate() {
        String exact = selector.exact();
        int allowed = Math.min(MOST_ERRORS, exact.length() / 2);
        Place best = null;
        for (ApproximateSearch.Match match : ApproximateSearch.search(text, exact, allowed)) {
            if (match.start() < match.end()) {
                Place place = snapped(match);
                if (best == null || place.score > best.score) {
                    best = place;
                }
            }
        }
        return best;
    }

    /** The match with its ends moved to the old surroundings, where those stand close by. */
    private Place snapped(ApproximateSearch.Match match) {
        double quote = 1 - (double) match.errors() / selector.exact().length();
        int reach = Math.max(24, Math.min(400, selector.exact().length()));
        int start = runsOnBefore(match.start()) ? WordEdges.start(text, match.start()) : match.start();
        int end = runsOnAfter(match.end()) ? WordEdges.end(text, match.end()) : match.end();
        String before = tail(selector.prefix());
        String after = head(selector.suffix());
        if (!before.isBlank() && !text.startsWith(before, Math.max(0, start - before.length()))) {
            int found = nearest(before, start - before.length(), reach);
            if (found >= 0 && found + before.length() < end) {
                start = found + before.length();
            }
        }
        if (!after.isBlank() && !text.startsWith(after, end)) {
            int found = nearest(after, end, reach);
            if (found > start) {
                end = found;
            }
        }
        return place(start, end, isShort() ? likeness(text.substring(start, end)) : quote);
    }

    /** How alike a short passage is to what stands there now, from 0 to 1. */
    private double likeness(String now) {
        String exact = selector.exact();
        return Math.min(ApproximateSearch.likeBeginning(now, exact), ApproximateSearch.likeBeginning(exact, now));
    }

    /** The occurrence closest to a place, at most so far away; -1 without one. */
    private int nearest(String words, int place, int reach) {
        int best = -1;
        int from = Math.max(0, place - reach);
        for (int at = text.indexOf(words, from); at >= 0 && at <= place + reach; at = text.indexOf(words, at + 1)) {
            if (best < 0 || Math.abs(at - place) < Math.abs(best - place)) {
                best = at;
            }
        }
        return best;
    }

    /** What stands between the whole old prefix and the whole old suffix, if it has something of the old words. */
    private @Nullable Place betweenSurroundings() {
        String before = selector.prefix();
        String after = selector.suffix();
        if (before.strip().length() < 12 || after.strip().length() < 12) {
            return null;
        }
        Place best = null;
        for (int at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
            int start = at + before.length();
            int end = text.indexOf(after, start);
            if (end > start && end - start <= 3 * selector.exact().length() + 40) {
                double alike = sharedWords(text.substring(start, end), selector.exact());
                Place place = place(start, end, alike);
                if (alike >= .5 && (best == null || place.score > best.score)) {
                    best = place;
                }
            }
        }
        return best;
    }

    /** How much two passages share, from 0 to 1: twice the common words of four letters and more, over all such words. */
    private static double sharedWords(String now, String old) {
        List<String> left = words(now);
        List<String> wanted = words(old);
        int all = left.size() + wanted.size();
        int kept = 0;
        for (String word : wanted) {
            kept += left.remove(word) ? 1 : 0;
        }
        return all == 0 ? 0 : 2.0 * kept / all;
    }

    private static List<String> words(String passage) {
        List<String> words = new ArrayList<>();
        Matcher matcher = LONG_WORD.matcher(passage);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private Place place(int start, int end, double quote) {
        int wide = 2 * Selector.CONTEXT;
        String before = ApproximateSearch.reversed(text.substring(Math.max(0, start - wide), start));
        String after = text.substring(end, Math.min(text.length(), end + wide));
        double prefix = ApproximateSearch.likeBeginning(before, ApproximateSearch.reversed(selector.prefix()));
        double suffix = ApproximateSearch.likeBeginning(after, selector.suffix());
        double position = 1 - (double) Math.abs(start - expected) / Math.max(1, text.length());
        double score = (QUOTE * quote + PREFIX * prefix + SUFFIX * suffix + POSITION * position) / ALL;
        return new Place(start, end, quote, prefix, suffix, score);
    }

    private static String tail(String context) {
        return context.substring(Math.max(0, context.length() - 16));
    }

    private static String head(String context) {
        return context.substring(0, Math.min(16, context.length()));
    }
}
