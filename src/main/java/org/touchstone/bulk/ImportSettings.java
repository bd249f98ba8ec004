package org.touchstone.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is taken at once, and how politely pages are fetched. */
@ConfigMapping(prefix = "touchstone.imports")
interface ImportSettings {
    /** Of all that comes with one request, after unpacking. */
    @WithDefault("256")
    int maxMegabytes();

    /** Articles of one import. */
    @WithDefault("5000")
    int maxItems();

    /** Between two pages of one host. */
    @WithDefault("1s")
    Duration pause();
}
