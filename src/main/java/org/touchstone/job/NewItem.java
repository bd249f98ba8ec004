package org.touchstone.job;

import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;

/**
 * An item to be worked on.
 *
 * @param label what a person knows it by: a file's name with its folders, a line's number, an address
 * @param mediaType of a file, as it was declared
 * @param fingerprint the same for the same input; null where there is none to speak of
 * @param trouble why it was not even taken in; null for an item to work on
 */
public record NewItem(
        ItemForm form,
        String label,
        @Nullable String address,
        @Nullable String mediaType,
        @Nullable String content,
        @Nullable String fingerprint,
        @Nullable Trouble trouble) {
    private static final int LONGEST_LABEL = 500;
    private static final int LONGEST_TYPE = 200;

    public NewItem {
        label = label.length() <= LONGEST_LABEL ? label : "…" + label.substring(label.length() - LONGEST_LABEL + 1);
        mediaType = mediaType == null || mediaType.length() > LONGEST_TYPE ? null : mediaType;
    }

    public static NewItem file(String name, @Nullable String mediaType, String base64, String fingerprint) {
        return new NewItem(ItemForm.FILE, name, null, mediaType, base64, fingerprint, null);
    }

    public static NewItem line(String label, String json, String fingerprint) {
        return new NewItem(ItemForm.LINE, label, null, null, json, fingerprint, null);
    }

    /** A page to be fetched; {@code day} is when somebody else says that it was published. */
    public static NewItem address(String label, String address, @Nullable String day, String fingerprint) {
        return new NewItem(ItemForm.ADDRESS, label, address, null, day, fingerprint, null);
    }

    /** Something that was not taken in, with the reason. */
    public static NewItem refused(ItemForm form, String label, Refusal why) {
        return new NewItem(form, label, null, null, null, null, Trouble.of(why));
    }

    /** How much of the disk it takes, in characters. */
    int size() {
        return content == null ? 0 : content.length();
    }
}
