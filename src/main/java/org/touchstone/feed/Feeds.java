package org.touchstone.feed;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;

/**
 * Reads RSS 2.0, RSS 1.0 (RDF) and Atom: the one door of this package. Of each entry only where its page is, its title and its day are
 * taken; the page itself is read from its own address, as any other.
 *
 * <p>The JDK's own parser, with everything switched off by which XML reaches for other files or grows: a document type declaration is
 * refused, so there are no entities but the five of XML itself.
 */
public final class Feeds {
    private static final XMLInputFactory READERS = readers();

    private final XMLStreamReader xml;
    private final @Nullable URI base;
    private final ArrayList<Feed.Entry> entries = new ArrayList<>();
    private @Nullable String title;
    private @Nullable EntryInHand inHand;
    /** The namespace of what tells of the feed as a whole. */
    private @Nullable String vocabulary;

    private Feeds(XMLStreamReader xml, @Nullable URI base) {
        this.xml = xml;
        this.base = base;
    }

    /**
     * Reads a feed. Refused when it is not XML to its end, has a document type, or is XML of another kind.
     *
     * @param base where it came from, for links that are not full addresses
     */
    public static Feed read(byte[] content, @Nullable URI base) {
        try {
            var xml = READERS.createXMLStreamReader(new ByteArrayInputStream(content));
            return new Feeds(xml, base).read();
        } catch (XMLStreamException broken) {
            var at = broken.getLocation();
            throw Refusal.unprocessable("This is no feed that can be read: it is not XML"
                    + (at == null || at.getLineNumber() < 1 ? "." : ", at line " + at.getLineNumber() + ".")
                    + " Give the address of an RSS or Atom feed itself, not of the page that links to it.");
        }
    }

    private static XMLInputFactory readers() {
        var readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        readers.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched for a feed");
        });
        return readers;
    }

    private Feed read() throws XMLStreamException {
        boolean rooted = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw Refusal.unprocessable(
                        "This begins with a document type, as web pages do and feeds do not. Give the address of an RSS or Atom feed itself.");
            } else if (event == XMLStreamConstants.START_ELEMENT && !rooted) {
                checkRoot();
                vocabulary = xml.getNamespaceURI();
                rooted = true;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT && isEntry(xml.getLocalName()) && inHand != null) {
                entries.add(inHand.entry());
                inHand = null;
            }
        }
        return new Feed(title, entries);
    }

    private void checkRoot() {
        switch (xml.getLocalName()) {
            case "rss", "RDF", "feed" -> {}
            default ->
                throw Refusal.unprocessable("This is XML, and neither RSS nor Atom: it begins with <"
                        + xml.getLocalName() + ">. Give the address of the feed itself.");
        }
    }

    private static boolean isEntry(String name) {
        return name.equals("item") || name.equals("entry");
    }

    /** An element right inside of the feed, of its channel or of an entry: what else these hold is passed over with all that is in it. */
    private void begin(String name) throws XMLStreamException {
        if (inHand != null) {
            inHand.read(xml);
        } else if (isEntry(name)) {
            inHand = new EntryInHand(base, xml.getNamespaceURI());
        } else if (name.equals("channel")) {
            vocabulary = xml.getNamespaceURI();
        } else if (name.equals("title") && title == null && Objects.equals(vocabulary, xml.getNamespaceURI())) {
            var words = EntryInHand.text(xml);
            title = words.isEmpty() ? null : words;
        } else {
            EntryInHand.pass(xml);
        }
    }
}
