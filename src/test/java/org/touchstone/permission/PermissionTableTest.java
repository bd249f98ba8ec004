package org.touchstone.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds docs/permissions.md to what the function says. {@code -Dtouchstone.write=docs} writes the tables anew. */
class PermissionTableTest {
    private static final Path DOCUMENT = Path.of("docs/permissions.md");
    private static final String MARK = "<!-- The tables below are written by PermissionTableTest. -->\n";

    @Test
    void the_table_in_the_docs_says_what_the_function_says() throws IOException {
        String document = Files.readString(DOCUMENT);
        String written = document.substring(0, document.indexOf(MARK) + MARK.length()) + tables();
        if ("docs".equals(System.getProperty("touchstone.write"))) {
            Files.writeString(DOCUMENT, written);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(written);
    }

    private static String tables() {
        return Arrays.stream(Thing.values())
                .map(thing -> thing.ofClaim() ? byState(thing) : byRole(thing))
                .collect(Collectors.joining());
    }

    private static String byRole(Thing thing) {
        var table = heading(thing).append("| Action | Who |\n| --- | --- |\n");
        for (Action action : thing.actions()) {
            table.append("| ")
                    .append(action)
                    .append(" | ")
                    .append(cell(thing, action, ClaimState.OPEN))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String byState(Thing thing) {
        var table = heading(thing).append("| Action |");
        for (ClaimState state : ClaimState.values()) {
            table.append(' ').append(words(state)).append(" |");
        }
        table.append("\n|")
                .append(" --- |".repeat(ClaimState.values().length + 1))
                .append('\n');
        for (Action action : thing.actions()) {
            table.append("| ").append(action).append(" |");
            for (ClaimState state : ClaimState.values()) {
                table.append(' ').append(cell(thing, action, state)).append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static StringBuilder heading(Thing thing) {
        String name = words(thing);
        return new StringBuilder("\n## ")
                .append(name.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(name.substring(1))
                .append("\n\n");
    }

    /** What holds for most kinds of work, then the kinds for which it is different. */
    private static String cell(Thing thing, Action action, ClaimState state) {
        var byRoles = new LinkedHashMap<Set<Role>, EnumSet<Work>>();
        for (Work work : Work.values()) {
            var roles = EnumSet.noneOf(Role.class);
            for (Role role : Role.values()) {
                if (Permissions.allows(new Case(thing, role, state, work), action)) {
                    roles.add(role);
                }
            }
            byRoles.computeIfAbsent(roles, none -> EnumSet.noneOf(Work.class)).add(work);
        }
        var usual = Collections.max(byRoles.entrySet(), Comparator.comparing(entry -> entry.getValue()
                .size()));
        String exceptions = byRoles.entrySet().stream()
                .filter(entry -> !entry.equals(usual))
                .map(entry -> works(entry.getValue()) + ": " + who(entry.getKey()))
                .collect(Collectors.joining("; "));
        if (exceptions.isEmpty() || usual.getKey().isEmpty()) {
            return exceptions.isEmpty() ? who(usual.getKey()) : exceptions;
        }
        return who(usual.getKey()) + "; " + exceptions;
    }

    private static String works(Set<Work> works) {
        return works.stream().map(PermissionTableTest::words).collect(Collectors.joining(", "));
    }

    private static String who(Set<Role> roles) {
        if (roles.isEmpty()) {
            return "–";
        }
        Role least = roles.iterator().next();
        List<Role> missing = Arrays.stream(Role.values())
                .filter(role -> role.atLeast(least) && !roles.contains(role))
                .toList();
        return words(least)
                + (least == Role.ADMIN ? "" : " and up")
                + (missing.isEmpty()
                        ? ""
                        : ", not "
                                + missing.stream()
                                        .map(PermissionTableTest::words)
                                        .collect(Collectors.joining(", ")));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
