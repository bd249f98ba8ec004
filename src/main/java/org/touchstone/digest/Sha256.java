package org.touchstone.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, written as 64 lower-case hexadecimal digits. An instance takes bytes as they come; whoever has them all asks {@code of}. */
public final class Sha256 {
    private final MessageDigest digest = digest();

    /** Of a text's UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Of a stream that is read to its end and never held as a whole. */
    public static String of(InputStream bytes) throws IOException {
        var digest = new Sha256();
        bytes.transferTo(digest.through(OutputStream.nullOutputStream()));
        return digest.hex();
    }

    public void update(byte[] bytes) {
        digest.update(bytes);
    }

    /** A stream whose bytes are taken in on their way to another. */
    public OutputStream through(OutputStream out) {
        return new DigestOutputStream(out, digest);
    }

    /** Of all that was taken in; the next begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
