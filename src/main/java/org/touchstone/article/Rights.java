package org.touchstone.article;

import org.jspecify.annotations.Nullable;

/**
 * What may be done with an article's full text.
 *
 * @param fullTextShown whether its public page shows it
 * @param fullTextExported whether it leaves in exports; else offsets and hashes do
 * @param licence under which it leaves, in words or as an SPDX identifier
 */
public record Rights(
        boolean fullTextShown,
        boolean fullTextExported,
        @Nullable String licence) {
    public static final Rights NONE = new Rights(false, false, null);
}
