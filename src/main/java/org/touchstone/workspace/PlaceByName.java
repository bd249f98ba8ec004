package org.touchstone.workspace;

/**
 * Where a workspace stands among others by name; of two with one name the short name tells which comes first. It says where a page of
 * the list begins, so a renamed workspace moves nothing but itself.
 */
record PlaceByName(String name, String slug) {
    /** Before every workspace. */
    static final PlaceByName FIRST = new PlaceByName("", "");

    static PlaceByName of(Workspace workspace) {
        return new PlaceByName(workspace.name(), workspace.slug());
    }

    /** Reads what {@link #key} wrote. */
    static PlaceByName read(String key) {
        int end = key.indexOf(' ');
        if (end < 0) {
            throw new IllegalArgumentException("no place by name: " + key);
        }
        return new PlaceByName(key.substring(end + 1), key.substring(0, end));
    }

    /** The end of a query for the workspaces after this place, or before it with the nearest first; binds {@code :name} and {@code :slug}. */
    static String condition(boolean backwards, String workspace) {
        return (backwards
                        ? " and (#.name < :name or #.name = :name and #.slug < :slug) order by #.name desc, #.slug desc"
                        : " and (#.name > :name or #.name = :name and #.slug > :slug) order by #.name, #.slug")
                .replace("#", workspace);
    }

    /** As one text: a short name has no space in it. */
    String key() {
        return slug + " " + name;
    }
}
