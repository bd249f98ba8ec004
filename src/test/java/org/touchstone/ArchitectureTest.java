package org.touchstone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.junit.jupiter.api.Test;
import org.touchstone.account.Open;
import org.touchstone.account.SignedIn;
import org.touchstone.wire.Idempotent;
import org.touchstone.workspace.Allowed;

/** The map of the house: which package may see which. A package that is not on it fails. */
class ArchitectureTest {
    /** Read from the ground up: whoever comes later in the list may see those before, as far as it says so. */
    static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
            // Floor 0, pure: Java and libraries.
            entry("digest", Set.of()),
            entry("text", Set.of()),
            entry("refusal", Set.of()),
            entry("permission", Set.of("refusal")),
            entry("paging", Set.of("refusal")),
            entry("date", Set.of("refusal")),
            entry("split", Set.of("text")),
            entry("comparison", Set.of("split", "text")),
            entry("page", Set.of("refusal", "text")),
            entry("fetch", Set.of("refusal")),
            entry("feed", Set.of("refusal")),
            // Floor 0, at the edges: the database, HTTP, the clock, the network.
            entry("database", Set.of()),
            entry("identity", Set.of("digest")),
            entry("wire", Set.of("digest", "refusal", "paging", "text")),
            entry("visit", Set.of("refusal", "fetch", "page")),
            // Floor 1: who.
            entry("account", Set.of("refusal", "identity", "paging", "wire")),
            entry("workspace", Set.of("account", "refusal", "identity", "permission", "paging", "wire")),
            entry("activity", Set.of("workspace", "refusal", "identity", "paging", "permission", "wire")),
            entry("job", Set.of("workspace", "activity", "refusal", "identity", "permission", "paging", "wire")),
            // Floor 2: what was written.
            entry("storedtext", ground()),
            entry("article", ground("storedtext", "split", "fetch")),
            entry("source", ground("storedtext", "article", "visit", "fetch", "page")),
            // Floor 3: what it says.
            entry("event", ground("article")),
            entry("claim", ground("storedtext", "article", "split")),
            // Floor 4: what speaks for and against.
            entry("evidence", ground("storedtext", "article", "source", "claim", "visit", "fetch", "page")),
            entry("inquiry", ground("article", "claim", "evidence")),
            // Floor 5: what was found, and what of it is put out.
            entry("review", ground("article", "source", "claim", "evidence", "inquiry")),
            entry(
                    "publication",
                    ground("storedtext", "split", "article", "source", "claim", "evidence", "inquiry", "review")),
            // Floor 6: what members read of all that, and coming in, of people and of articles.
            entry("reading", everyFloor()),
            entry("entrance", ground()),
            entry("intake", plus(everyFloor(), "reading", "comparison")),
            // The roof: what needs several floors at once. Nobody sees it.
            entry("problem", Set.of("refusal")),
            entry("contract", Set.of("account", "workspace")),
            entry("server", Set.of("account", "refusal", "identity", "database")),
            entry("repeat", Set.of("digest", "account", "refusal", "identity", "wire")),
            entry(
                    "preview",
                    Set.of("refusal", "fetch", "split", "comparison", "text", "page", "wire", "account", "date")),
            entry("triage", plus(everyFloor(), "reading")),
            entry("suggestion", ground("storedtext", "article", "claim", "split", "intake")),
            entry("exchange", everyFloor()),
            entry("bulk", plus(everyFloor(), "feed", "job", "intake")),
            entry("search", plus(everyFloor(), "reading", "comparison")),
            entry("sample", plus(everyFloor(), "entrance", "intake")));

    static final Set<String> PURE = Set.of(
            "digest",
            "text",
            "permission",
            "refusal",
            "paging",
            "date",
            "split",
            "comparison",
            "page",
            "fetch",
            "feed");
    static final Set<String> ROOF = Set.of(
            "problem",
            "contract",
            "repeat",
            "preview",
            "triage",
            "suggestion",
            "server",
            "exchange",
            "bulk",
            "search",
            "sample");

    private static final String ROOT = "org.touchstone.";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.touchstone");

    @Test
    void every_package_is_on_the_map() {
        var rooms = HOUSE.stream().map(ArchitectureTest::room).collect(Collectors.toCollection(TreeSet::new));

        assertThat(MAY_SEE.keySet()).containsAll(rooms);
    }

    @Test
    void the_map_names_only_rooms_that_are_on_it() {
        MAY_SEE.forEach((room, seen) -> assertThat(MAY_SEE.keySet()).as(room).containsAll(seen));
    }

    @Test
    void a_package_sees_only_what_the_map_lets_it_see() {
        classes().should(seeOnlyWhatTheMapLetsThem()).check(HOUSE);
    }

    @Test
    void no_packages_see_each_other_in_a_circle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void nobody_sees_the_roof() {
        MAY_SEE.forEach(
                (room, seen) -> assertThat(seen).as("what %s may see", room).doesNotContainAnyElementsOf(ROOF));
    }

    @Test
    void pure_packages_know_no_framework() {
        noClasses()
                .that(liveIn(PURE))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..",
                        "io.quarkus..",
                        "io.vertx..",
                        "io.smallrye..",
                        "org.hibernate..",
                        "org.jboss..",
                        "org.eclipse.microprofile..")
                .check(HOUSE);
    }

    @Test
    void entities_know_neither_http_nor_json() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..", "com.fasterxml..", "io.vertx..")
                .check(HOUSE);
    }

    @Test
    void every_resource_method_is_public_because_others_are_dropped_in_silence() {
        methods().that(answerRequests()).should().bePublic().check(HOUSE);
    }

    @Test
    void every_resource_method_says_who_may_call_it() {
        methods().that(answerRequests()).should(sayWhoMayCallThem()).check(HOUSE);
    }

    /** Not those whose answer holds a secret, nor those that nobody with an account sends, nor a request that doubles nothing anyway. */
    @Test
    void every_creation_heeds_the_idempotency_key() {
        methods()
                .that()
                .areAnnotatedWith(ResponseStatus.class)
                .and()
                .areDeclaredInClassesThat()
                .haveNameNotMatching(
                        ".*\\.(AccountResource|MemberResource|SetupResource|InvitationResource|SuggestionResource)")
                .should()
                .beAnnotatedWith(Idempotent.class)
                .check(HOUSE);
    }

    private static Set<String> everyFloor() {
        return ground(
                "storedtext",
                "article",
                "source",
                "event",
                "claim",
                "evidence",
                "inquiry",
                "review",
                "publication",
                "split",
                "page",
                "fetch",
                "visit");
    }

    /** What everybody from floor 2 up may see, and what they see beside. */
    private static Set<String> ground(String... beside) {
        return plus(
                Set.of(
                        "digest",
                        "text",
                        "permission",
                        "refusal",
                        "paging",
                        "date",
                        "database",
                        "identity",
                        "wire",
                        "account",
                        "workspace",
                        "activity"),
                beside);
    }

    private static Set<String> plus(Set<String> seen, String... beside) {
        var all = new TreeSet<>(seen);
        all.addAll(Set.of(beside));
        return all;
    }

    private static String room(JavaClass type) {
        var inside = type.getPackageName().substring(ROOT.length());
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }

    private static DescribedPredicate<JavaClass> liveIn(Set<String> rooms) {
        return DescribedPredicate.describe("live in " + new TreeSet<>(rooms), type -> rooms.contains(room(type)));
    }

    private static ArchCondition<JavaClass> seeOnlyWhatTheMapLetsThem() {
        return new ArchCondition<>("see only what the map lets them see") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var here = room(type);
                var seen = MAY_SEE.getOrDefault(here, Set.of());
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    var target = dependency.getTargetClass();
                    if (!target.getPackageName().startsWith(ROOT)) {
                        continue;
                    }
                    var there = room(target);
                    if (!there.equals(here) && !seen.contains(there)) {
                        events.add(SimpleConditionEvent.violated(
                                type, here + " may not see " + there + ": " + dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static DescribedPredicate<JavaMethod> answerRequests() {
        return DescribedPredicate.describe("answer requests", method -> method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("carry @Open, @SignedIn or @Allowed, or their class does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = Set.of(Open.class, SignedIn.class, Allowed.class).stream()
                        .anyMatch(word -> method.isAnnotatedWith(word)
                                || method.getOwner().isAnnotatedWith(word));
                if (!said) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " does not say who may call it, so nobody may"));
                }
            }
        };
    }
}
