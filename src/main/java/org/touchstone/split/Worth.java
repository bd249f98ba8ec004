package org.touchstone.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.split.WorthSigns.Sign;

/**
 * Judges whether words are worth a fact-checker's time: points for signs that can be read, added up and squeezed into 0..1; every sign that
 * weighs is a reason. Where a trained model is set, the score is the model's, and the reasons are the signs that speak for it.
 */
final class Worth {
    static final int MOST = 3;
    /** So many points are missing at the start; with none more, hardly anything is worth checking. */
    private static final double START = -.8;

    private static final double NAMES = .15;
    private static final double PAST_FORMS = .20;
    private static final double LENGTH = -.10;
    private static final double NUMBER_AND_PAST = .20;
    private static final double NUMBER_AND_TOPIC = .30;
    private static final double MODAL_WITHOUT_NUMBER = -.20;
    private static final double NEITHER = -.45;
    private static final double WE_AND_PAST = .15;
    private static final double NAMES_AND_PAST = .30;
    private static final double ATTRIBUTED = .35;
    private static final double LEAST_REASON = .2;
    private static final int MOST_REASONS = 4;

    private final WorthSigns signs;
    private final boolean attributed;
    private double points = START;
    private final List<Sign> reasons = new ArrayList<>();

    private Worth(WorthSigns signs, boolean attributed) {
        this.signs = signs;
        this.attributed = attributed;
        addUp();
    }

    /** The worth of a stretch of a sentence. */
    static CheckWorthiness of(Tokens tokens, int from, int to, boolean attributed) {
        return of(WorthSigns.of(tokens, from, to), attributed, WorthModel.configured());
    }

    static CheckWorthiness of(WorthSigns signs, boolean attributed, @Nullable WorthModel model) {
        Worth worth = new Worth(signs, attributed);
        double points = model == null ? worth.points : model.points(signs.features(MOST));
        return worth.result(1 / (1 + Math.exp(-points)));
    }

    private void addUp() {
        signs.seen()
                .forEach((sign, count) ->
                        weigh(new Sign(sign.name(), sign.points() * Math.min(MOST, count), sign.reason())));
        int names = signs.names();
        boolean number = signs.hasNumber();
        boolean topic = signs.hasTopic();
        boolean past = signs.hasPast();
        weigh(new Sign("names", NAMES * Math.min(MOST, names), names == 1 ? "a name" : "names"));
        points += PAST_FORMS * Math.min(MOST, signs.pastForms()) + LENGTH * Math.log1p(signs.length());
        points += (number && past ? NUMBER_AND_PAST : 0) + (number && topic ? NUMBER_AND_TOPIC : 0);
        points += signs.hasModal() && !number ? MODAL_WITHOUT_NUMBER : 0;
        points += signs.isAboutUs() && past ? WE_AND_PAST : 0;
        points += names > 0 && past ? NAMES_AND_PAST : 0;
        if (!number && !topic) {
            weigh(new Sign("neither", NEITHER, "no number and no topic of public interest"));
        }
        if (attributed) {
            weigh(new Sign("attributed", ATTRIBUTED, "attributed to somebody"));
        }
    }

    private void weigh(Sign sign) {
        points += sign.points();
        if (Math.abs(sign.points()) >= LEAST_REASON) {
            reasons.add(sign);
        }
    }

    /** Reasons for, where it is worth checking; else reasons against first. */
    private CheckWorthiness result(double score) {
        boolean worth = score >= .5;
        reasons.sort(Comparator.comparingDouble((Sign sign) -> worth ? -sign.points() : sign.points()));
        List<String> words = new ArrayList<>();
        for (Sign sign : reasons) {
            boolean speaks = worth == sign.points() > 0;
            if (speaks && words.size() < MOST_REASONS && !words.contains(sign.reason())) {
                words.add(sign.reason());
            }
        }
        if (words.isEmpty()) {
            words.add(worth ? "an assertion about the world" : "little that can be looked up");
        }
        return new CheckWorthiness(Math.round(score * 1000) / 1000.0, words);
    }
}
