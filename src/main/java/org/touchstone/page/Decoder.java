package org.touchstone.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/** From bytes to characters: a byte order mark first, then what was declared, then UTF-8. Never a character that was not there. */
final class Decoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]+)", Pattern.CASE_INSENSITIVE);

    private Decoder() {}

    /** Decodes strictly; bytes that are no text in the encoding found are refused. {@code declared} is a charset name or null. */
    static String decode(byte[] content, @Nullable String declared) {
        Charset marked = mark(content);
        if (marked != null) {
            return strictly(content, marked, marked == StandardCharsets.UTF_8 ? 3 : 2);
        }
        if (declared != null) {
            return decodeAs(content, declared);
        }
        refuseBinary(content);
        String text = tryDecode(content, StandardCharsets.UTF_8);
        if (text != null) {
            return text;
        }
        String western = tryDecode(content, WINDOWS);
        if (western != null && looksWestern(western)) {
            return western;
        }
        throw wrong("UTF-8");
    }

    /** The charset that a content type or a piece of markup names, or null. */
    static @Nullable String charsetIn(@Nullable String declaration) {
        Matcher name = CHARSET.matcher(declaration == null ? "" : declaration);
        return name.find() ? name.group(1) : null;
    }

    private static String decodeAs(byte[] content, String declared) {
        Charset charset = charset(declared);
        String text = tryDecode(content, charset);
        if (text == null && charset != StandardCharsets.UTF_8) {
            text = tryDecode(content, StandardCharsets.UTF_8);
        }
        if (text == null) {
            throw wrong(charset.name());
        }
        return text;
    }

    /** As the web does: what calls itself Latin-1 or ASCII is windows-1252. */
    private static Charset charset(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1" -> WINDOWS;
            case "gb2312", "gbk" -> Charset.forName("GB18030");
            case "utf8" -> StandardCharsets.UTF_8;
            default -> {
                try {
                    yield Charset.forName(name);
                } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                    throw Refusal.of(
                            Kind.UNSUPPORTED,
                            "The text says it is encoded as “" + name
                                    + "”, which is not known here. Save it as UTF-8 and send it again.");
                }
            }
        };
    }

    private static @Nullable Charset mark(byte[] content) {
        if (starts(content, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(content, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(content, 0xff, 0xfe) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean starts(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static String strictly(byte[] content, Charset charset, int skip) {
        String text = tryDecode(content, skip, charset);
        if (text == null) {
            throw wrong(charset.name());
        }
        return text;
    }

    private static @Nullable String tryDecode(byte[] content, Charset charset) {
        return tryDecode(content, 0, charset);
    }

    private static @Nullable String tryDecode(byte[] content, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
        } catch (CharacterCodingException notThis) {
            return null;
        }
    }

    /** Text holds no NUL and next to no control characters, whatever its encoding. */
    static void refuseBinary(byte[] content) {
        int looked = Math.min(content.length, 65_536);
        int control = 0;
        for (int i = 0; i < looked; i++) {
            int b = content[i] & 0xff;
            if (b == 0) {
                throw binary();
            }
            if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
                control++;
            }
        }
        if (control > looked / 100) {
            throw binary();
        }
    }

    static Refusal binary() {
        return Refusal.of(
                Kind.UNSUPPORTED,
                "This is not a text but a binary file. Plain text, Markdown, HTML and PDF are read: export it as one of these, or paste the text.");
    }

    /** Windows-1252 decodes almost anything; only a text in which letters beyond ASCII stand inside words is taken for one. */
    private static boolean looksWestern(String text) {
        int beyond = 0;
        int plausible = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            beyond++;
            boolean punctuation = "‘’“”–—…€£«»°§©®™•·´".indexOf(c) >= 0 || c == '\u00a0';
            boolean accented = Character.isLetter(c) && !(inRow(text, i - 1) || inRow(text, i + 1));
            plausible += punctuation || accented ? 1 : 0;
        }
        return plausible >= beyond * 0.9 && beyond < text.length() * 0.3;
    }

    private static boolean inRow(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 0x80;
    }

    private static Refusal wrong(String charset) {
        return Refusal.of(
                Kind.UNSUPPORTED,
                "The bytes are not a text in " + charset
                        + ", which is how it was sent or what was tried. Save it as UTF-8 and send it again.");
    }
}
