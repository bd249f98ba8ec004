package org.touchstone.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts of the sample, which lie beside the classes. */
final class Texts {
    private Texts() {}

    static String read(String name) {
        try (var text = Texts.class.getResourceAsStream("/sample/" + name + ".txt")) {
            if (text == null) {
                throw new IllegalStateException("the sample lacks its text " + name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
