package org.touchstone.split;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whose words a stretch of a sentence gives, by the fullest name that the article has for them. */
final class Claimants {
    /** After "it": somebody does something. "It was clear" is about nobody. */
    private static final Set<String> DEEDS = WordSet.of(
            "would will had has could may might can did does plans planned expects expected needs wants wanted intends intended aims aimed");

    private final Reading reading;
    private final Cast cast;
    private final int piece;
    private final Tokens tokens;
    private final List<Attribution> attributions;

    Claimants(Reading reading, Cast cast, int piece, List<Attribution> attributions) {
        this.reading = reading;
        this.cast = cast;
        this.piece = piece;
        this.tokens = reading.tokens(piece);
        this.attributions = attributions;
    }

    /** Names the speaker in full; a pronoun by whom it means. */
    void speaker(StandAlone statement, String speaker) {
        Cast.Meant meant = meant(speaker);
        if (meant == null) {
            statement.say(speaker);
        } else {
            statement.sayFor(meant.name(), speaker, meant.certain());
        }
    }

    private Cast.@Nullable Meant meant(String speaker) {
        String word = speaker.toLowerCase(Locale.ROOT);
        if (word.equals("he") || word.equals("she")) {
            return cast.speaker(piece, frameOf(speaker), word);
        }
        String full = cast.fullName(speaker);
        return full == null || full.equals(speaker) ? null : new Cast.Meant(full, true);
    }

    /** Where the words begin that say who said it. */
    private int frameOf(String speaker) {
        for (Attribution attribution : attributions) {
            Stretch frame = attribution.frame();
            if (frame != null && speaker.equals(attribution.speaker())) {
                return Math.max(frame.from(), reading.piece(piece).at().from());
            }
        }
        return reading.piece(piece).at().from();
    }

    @Nullable
    String claimant(@Nullable String speaker) {
        Cast.Meant meant = speaker == null ? null : meant(speaker);
        return meant == null ? speaker : meant.name();
    }

    @Nullable
    String claimantAt(int token) {
        int offset = tokens.at(token).from();
        for (Attribution attribution : attributions) {
            boolean inside = attribution.content().from() <= offset
                    && offset < attribution.content().to();
            if (inside && attribution.frame() != null && attribution.speaker() != null) {
                return claimant(attribution.speaker());
            }
        }
        return null;
    }

    /** Says tokens, with whoever says them for an "it" or "they" at their beginning. */
    void words(StandAlone statement, int from, int to) {
        String speaker = meantAt(from);
        if (speaker == null) {
            statement.tokens(from, to);
        } else {
            statement.sayFor(speaker, tokens.at(from).text(), false);
            statement.say(" ").tokens(from + 1, to);
        }
    }

    /** The gist of tokens, with whoever says them for an "it" or "they" at their beginning where there is room. */
    String gist(int from, int to) {
        String plain = Gists.of(tokens, from, to, false);
        String speaker = meantAt(from);
        String named = speaker == null ? plain : speaker + " " + Gists.of(tokens, from + 1, to, false);
        return named.split(" ").length <= Gists.MOST_WORDS ? named : plain;
    }

    /** Whom "it" or "they" at the beginning of reported words means, if it can be whoever says them: "The port said it would close." */
    private @Nullable String meantAt(int token) {
        Token pronoun = tokens.at(token);
        if (!pronoun.is("it") && !pronoun.is("they")) {
            return null;
        }
        String speaker = isFirst(token) ? claimantAt(token) : null;
        if (speaker == null || cast.fullName(speaker) != null) {
            return null;
        }
        boolean several = pronoun.is("they");
        if (speaker.indexOf(',') >= 0 && !several) {
            return null;
        }
        speaker = speaker.indexOf(',') < 0 ? speaker : speaker.substring(0, speaker.indexOf(','));
        String last = speaker.substring(speaker.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean many = Words.isPlural(last) || speaker.contains(" and ");
        boolean deed = DEEDS.contains(tokens.at(token + 1).lower());
        return pronoun.is("they") == many && (many || deed) && !Words.PRONOUNS.contains(last) ? speaker : null;
    }

    /** Whether reported words begin here. */
    private boolean isFirst(int token) {
        int from = tokens.at(token).from();
        int that = tokens.at(token - 1).is("that") ? tokens.at(token - 1).from() : from;
        return attributions.stream()
                .anyMatch(attribution -> attribution.content().from() == from
                        || attribution.content().from() == that);
    }

    /** Whether what was taken before this token is direct speech. */
    boolean isSpeech(int token) {
        for (Attribution attribution : attributions) {
            if (attribution.kind() == Quotation.Kind.DIRECT
                    && attribution.content().from() < tokens.at(token).from()) {
                return true;
            }
        }
        return false;
    }
}
