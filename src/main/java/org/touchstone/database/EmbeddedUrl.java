package org.touchstone.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An H2 URL: where its file is, and what in it would lose acknowledged work. */
record EmbeddedUrl(String path, List<String> settings) {
    private static final String PREFIX = "jdbc:h2:";
    private static final int REMEMBERED_STATEMENTS = 256;
    private static final Pattern IN_MEMORY = Pattern.compile("(?i).*(mem:|memFS:|memLZF:|nioMemFS:|nioMemLZF:).*");
    private static final Pattern REMOTE = Pattern.compile("(?i)(tcp|ssl):.*");
    private static final Pattern SAYS_WHERE = Pattern.compile("(/|\\./|\\.\\./|\\.\\\\|\\.\\.\\\\|~|\\\\|[A-Za-z]:).*");

    EmbeddedUrl {
        settings = List.copyOf(settings);
    }

    static EmbeddedUrl of(String url) {
        List<String> parts = Arrays.asList(url.substring(PREFIX.length()).split(";", -1));
        return new EmbeddedUrl(
                parts.get(0),
                parts.subList(1, parts.size()).stream()
                        .filter(s -> !s.isBlank())
                        .toList());
    }

    /** The URL for H2, which is told to remember statements, and which does not take {@code data/touchstone} for the folder below the current one unless it is told so. */
    String url() {
        String file = path.startsWith("file:") ? path.substring("file:".length()) : path;
        boolean below = path.startsWith("file:") && !SAYS_WHERE.matcher(file).matches();
        String full = below ? "file:./" + file : path;
        return PREFIX + full + (settings.isEmpty() ? "" : ";" + String.join(";", settings)) + queryCache();
    }

    /** H2 by itself remembers 8 statements of a connection, fewer than one request has, and reads all others anew each time. */
    private String queryCache() {
        boolean said = settings.stream()
                .anyMatch(setting -> setting.toUpperCase(Locale.ROOT).startsWith("QUERY_CACHE_SIZE"));
        return said ? "" : ";QUERY_CACHE_SIZE=" + REMEMBERED_STATEMENTS;
    }

    /** Refuses a URL under which commits can be lost, and says what to do. */
    void refuseToLose() throws SQLException {
        Optional<String> reason = reasonToLose();
        if (reason.isPresent()) {
            throw new SQLException("Touchstone does not start on this database URL: " + reason.get()
                    + " Mend touchstone.database.url (TOUCHSTONE_DATABASE_URL), or, where losing work does not matter,"
                    + " set touchstone.database.durability=relaxed. The URL was " + PREFIX + path);
        }
    }

    private Optional<String> reasonToLose() {
        if (IN_MEMORY.matcher(path).matches()) {
            return Optional.of(
                    "it keeps everything in memory, and loses it when the server stops. Use jdbc:h2:file:….");
        }
        if (REMOTE.matcher(path).matches()) {
            return Optional.of("it names an H2 server, whose commits cannot be made safe from here."
                    + " Use jdbc:h2:file:… or PostgreSQL.");
        }
        return settings.stream()
                .map(EmbeddedUrl::loss)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> loss(String setting) {
        String[] pair = setting.toUpperCase(Locale.ROOT).split("=", 2);
        String value = pair.length == 2 ? pair[1].strip() : "";
        return switch (pair[0].strip()) {
            case "WRITE_DELAY" ->
                "0".equals(value)
                        ? Optional.empty()
                        : Optional.of("WRITE_DELAY puts off writing what was acknowledged. Leave it out.");
            case "FILE_LOCK" ->
                "NO".equals(value)
                        ? Optional.of("FILE_LOCK=NO lets two processes destroy one file. Leave it out.")
                        : Optional.empty();
            case "LOG" -> Optional.of("LOG turns off what makes commits whole. Leave it out.");
            case "AUTO_SERVER" ->
                "TRUE".equals(value)
                        ? Optional.of("AUTO_SERVER lets a second process write whose commits cannot be made safe."
                                + " Leave it out.")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
