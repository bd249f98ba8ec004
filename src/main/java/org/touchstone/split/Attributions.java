package org.touchstone.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds all quotations of a text: direct speech first, then reports, then single words in quotation marks. */
final class Attributions {
    private Attributions() {}

    /** Whether most of it is direct speech, which has been found already. */
    private static boolean isSpeech(Stretch content, List<Stretch> speeches) {
        int shared = 0;
        for (Stretch speech : speeches) {
            shared += Math.max(0, Math.min(content.to(), speech.to()) - Math.max(content.from(), speech.from()));
        }
        return 2 * shared > content.length();
    }

    static List<Attribution> of(Reading reading) {
        List<Attribution> speeches = Speeches.of(reading);
        List<Attribution> all = new ArrayList<>(speeches);
        int next = 0;
        for (int i = 0; i < reading.pieces().size(); i++) {
            Segments.Piece piece = reading.piece(i);
            while (next < speeches.size()
                    && speeches.get(next).content().to() <= piece.at().from()) {
                next++;
            }
            List<Stretch> here = new ArrayList<>();
            for (int j = next;
                    j < speeches.size()
                            && speeches.get(j).content().from() < piece.at().to();
                    j++) {
                here.add(speeches.get(j).content());
            }
            if (piece.kind() == Segment.Kind.SENTENCE) {
                for (Attribution report : Reports.of(reading, i, here)) {
                    if (!isSpeech(report.content(), here)) {
                        all.add(report);
                    }
                }
            }
        }
        all.sort(Comparator.comparingInt((Attribution found) -> found.content().from()));
        return all;
    }
}
