package org.touchstone.feed;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An entry while it is read: what each dialect calls its link, its title and its day. */
final class EntryInHand {
    /** Longer links and titles than anybody keeps; what follows is not read into memory. */
    private static final int MOST = 4_000;

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String FEEDBURNER = "http://rssnamespace.org/feedburner/ext/1.0";
    private static final Set<String> DUBLIN_CORE =
            Set.of("http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/");
    private static final Pattern ISO_DAY = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MAIL_DAY = Pattern.compile("(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\s+(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** Where an entry has several of a kind, the lower rank speaks. */
    private static final Map<String, Integer> DAYS =
            Map.of("published", 0, "pubDate", 0, "issued", 1, "date", 1, "updated", 2, "modified", 2);

    private final @Nullable URI base;
    private final @Nullable String vocabulary;
    private @Nullable String link;
    private int linkRank = Integer.MAX_VALUE;
    private @Nullable String title;
    private @Nullable String day;
    private int dayRank = Integer.MAX_VALUE;

    /** @param vocabulary the entry's own namespace; null in RSS 2.0, which has none */
    EntryInHand(@Nullable URI base, @Nullable String vocabulary) {
        this.base = base;
        this.vocabulary = vocabulary;
    }

    /** Reads an element right inside of the entry; the reader then stands at its end. A word counts in its own vocabulary only. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        var from = xml.getNamespaceURI();
        if (Objects.equals(from, vocabulary) || ATOM.equals(from)) {
            readOwn(name, xml);
        } else if (FEEDBURNER.equals(from) && name.equals("origLink")) {
            take(0, text(xml));
        } else if (from != null && DUBLIN_CORE.contains(from) && DAYS.containsKey(name)) {
            dated(DAYS.get(name), text(xml));
        } else {
            pass(xml);
        }
    }

    private void readOwn(String name, XMLStreamReader xml) throws XMLStreamException {
        if (name.equals("link") && xml.getAttributeValue(null, "href") != null) {
            var rel = xml.getAttributeValue(null, "rel");
            if (rel == null || rel.equals("alternate")) {
                take(1, xml.getAttributeValue(null, "href"));
            }
            pass(xml);
        } else if (name.equals("link")) {
            take(1, text(xml));
        } else if (name.equals("guid")) {
            boolean isAddress = !"false".equals(xml.getAttributeValue(null, "isPermaLink"));
            var id = text(xml);
            if (isAddress && (id.startsWith("http://") || id.startsWith("https://"))) {
                take(2, id);
            }
        } else if (name.equals("title") && title == null) {
            var words = text(xml);
            title = words.isEmpty() ? null : words;
        } else if (DAYS.containsKey(name)) {
            dated(DAYS.get(name), text(xml));
        } else {
            pass(xml);
        }
    }

    Feed.Entry entry() {
        return new Feed.Entry(link, title, day);
    }

    private void take(int rank, String found) {
        if (rank < linkRank && !found.isBlank()) {
            linkRank = rank;
            link = full(found.strip());
        }
    }

    private String full(String found) {
        try {
            return base == null ? found : base.resolve(found).toString();
        } catch (IllegalArgumentException odd) {
            return found;
        }
    }

    private void dated(int rank, String found) {
        var read = rank < dayRank ? day(found) : null;
        if (read != null) {
            dayRank = rank;
            day = read;
        }
    }

    /** The day of RFC 3339, or of mail: {@code Mon, 14 Sep 2026 08:00:00 GMT}. The hour and its zone are left out. */
    private static @Nullable String day(String found) {
        Matcher iso = ISO_DAY.matcher(found);
        Matcher mail = MAIL_DAY.matcher(found);
        try {
            if (iso.find()) {
                return LocalDate.parse(iso.group()).toString();
            }
            int month = mail.find() ? MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) + 1 : 0;
            return month == 0
                    ? null
                    : LocalDate.of(Integer.parseInt(mail.group(3)), month, Integer.parseInt(mail.group(1)))
                            .toString();
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Leaves out the element at hand and all in it; the reader then stands at its end. */
    static void pass(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    /** The words of the element at hand and of all in it; the reader then stands at its end. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        var words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    var more = xml.getText();
                    words.append(more, 0, Math.min(more.length(), MOST - words.length()));
                }
                default -> {}
            }
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }
}
