package org.touchstone.refusal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that is understood and will not be carried out. Its message is shown to the person who asked: it says what is the
 * matter and, where one can be named, what to do. The package {@code problem} turns it into an answer.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of no it is. The roof decides which HTTP status says it. */
    public enum Kind {
        /** The request's own content cannot be right. */
        MALFORMED,
        /** Nobody has proved who they are. */
        UNAUTHENTICATED,
        /** The person is known and may not do this. */
        FORBIDDEN,
        /** There is no such thing, or none that this person may know of. */
        MISSING,
        /** The thing is in a state in which this cannot be done. */
        CONFLICT,
        /** The version that the request names is no longer the current one. */
        STALE,
        /** The request changes something without naming the version it saw. */
        VERSION_REQUIRED,
        /** The content is larger than what is taken. */
        TOO_LARGE,
        /** The content is of a kind that cannot be read. */
        UNSUPPORTED,
        /** Well formed, and against a rule of the domain. */
        UNPROCESSABLE,
        /** Too often, too fast: try again later. */
        TOO_MANY,
        /** Another server was asked and gave no useful answer. */
        UPSTREAM
    }

    /** One field that is wrong: a JSON Pointer into the request's body, and what is the matter with it. */
    public record Field(String pointer, String detail) {}

    private final transient Kind kind;
    private final transient List<Field> fields;
    private final transient Map<String, Object> extras;

    private Refusal(Kind kind, String detail, List<Field> fields, Map<String, Object> extras) {
        super(detail);
        this.kind = kind;
        this.fields = List.copyOf(fields);
        this.extras = Map.copyOf(extras);
    }

    public static Refusal of(Kind kind, String detail) {
        return new Refusal(kind, detail, List.of(), Map.of());
    }

    public static Refusal malformed(String detail) {
        return of(Kind.MALFORMED, detail);
    }

    /** One field of the request's body is wrong; {@code pointer} is a JSON Pointer such as {@code /title}. */
    public static Refusal field(String pointer, String detail) {
        return new Refusal(Kind.MALFORMED, detail, List.of(new Field(pointer, detail)), Map.of());
    }

    public static Refusal missing(String what, @Nullable Object id) {
        return of(Kind.MISSING, "There is no " + what + " " + id + " here, or you may not see it.");
    }

    public static Refusal conflict(String detail) {
        return of(Kind.CONFLICT, detail);
    }

    public static Refusal forbidden(String detail) {
        return of(Kind.FORBIDDEN, detail);
    }

    public static Refusal unprocessable(String detail) {
        return of(Kind.UNPROCESSABLE, detail);
    }

    /** Well formed and against a rule of the domain, with the fields by which it can be mended. */
    public static Refusal unprocessable(String detail, List<Field> fields) {
        return new Refusal(Kind.UNPROCESSABLE, detail, fields, Map.of());
    }

    /** Attaches a member to the problem that is sent, such as {@code current} with the state that made the request stale. */
    public Refusal with(String name, Object value) {
        var more = new java.util.HashMap<>(extras);
        more.put(name, value);
        return new Refusal(kind, String.valueOf(getMessage()), fields, more);
    }

    public Kind kind() {
        return kind;
    }

    public List<Field> fields() {
        return fields;
    }

    public Map<String, Object> extras() {
        return extras;
    }
}
