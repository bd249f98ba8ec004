package org.touchstone.split;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says whose words a stretch of a sentence gives, by the fullest name that the article has for them. */
final class Claimants {
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
            return cast.single(piece, reading.piece(piece).at().from());
        }
        String full = cast.fullName(speaker);
        return full == null || full.equals(speaker) ? null : new Cast.Meant(full, true);
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
