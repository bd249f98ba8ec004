package org.touchstone.suggestion;

/** The suggester gave no answer that can be used. The message says why to members; it names neither address nor token. */
final class SuggesterFailed extends Exception {
    private static final long serialVersionUID = 1;

    SuggesterFailed(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
