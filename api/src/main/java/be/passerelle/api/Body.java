// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.Issue;
import be.passerelle.api.problem.Issue.In;
import be.passerelle.api.problem.Issue.Type;
import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what surrounds the acts in a body: strict, and all that is wrong in one reading. The acts themselves are read
/// by [ActReader].
public final class Body {

    private static final int LONGEST_NAME = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Map<?, ?> tree;
    private final String path;
    private final List<Issue> issues;
    private final Set<Object> unread;

    private Body(Map<?, ?> tree, String path, List<Issue> issues) {
        this.tree = tree;
        this.path = path;
        this.issues = issues;
        this.unread = new HashSet<>(tree.keySet());
    }

    public static Body of(Map<?, ?> tree) {
        return new Body(tree, "", new ArrayList<>());
    }

    /// A text of at most so many characters; empty when it is not given or is wrong.
    public Optional<String> text(String name, int max) {
        return given(name).flatMap(value -> {
            if (value instanceof String text && !text.isBlank() && text.length() <= max) {
                return Optional.of(text.strip());
            }
            return wrong(name, "api.input.text", "max", max);
        });
    }

    public Optional<UUID> uuid(String name) {
        return given(name).flatMap(value -> {
            Optional<UUID> uuid = value instanceof String text ? parsed(text) : Optional.empty();
            return uuid.isPresent() ? uuid : wrong(name, "api.input.uuid");
        });
    }

    /// A UUID in its canonical form.
    static Optional<UUID> parsed(String written) {
        return written.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(written))
                : Optional.empty();
    }

    public Optional<LocalDate> day(String name) {
        return given(name).flatMap(value -> {
            Optional<LocalDate> day = value instanceof String text ? plausible(text) : Optional.empty();
            return day.isPresent() ? day : wrong(name, "api.input.day");
        });
    }

    /// A day that exists, in a year that somebody may live in.
    static Optional<LocalDate> plausible(String written) {
        try {
            return Optional.of(LocalDate.parse(written))
                    .filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    public Optional<Integer> whole(String name, int min, int max) {
        return given(name)
                .flatMap(value -> value instanceof Integer number && number >= min && number <= max
                        ? Optional.of(number)
                        : wrong(name, "api.input.whole", "min", min, "max", max));
    }

    /// A tree whose content is read elsewhere.
    public Optional<Map<?, ?>> tree(String name) {
        return given(name).flatMap(value -> {
            if (value instanceof Map<?, ?> map) {
                return Optional.of(map);
            }
            return wrong(name, "api.input.object");
        });
    }

    /// A list of objects, as many as the bounds say.
    public List<Body> many(String name, int min, int max) {
        Object value = given(name).orElse(List.of());
        if (!(value instanceof List<?> list) || list.size() < min || list.size() > max) {
            wrong(name, "api.input.many", "min", min, "max", max);
            return List.of();
        }
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String at = at(name) + "[" + i + "]";
            if (list.get(i) instanceof Map<?, ?> map) {
                bodies.add(new Body(map, at, issues));
            } else {
                issues.add(Issue.malformed(at, "api.input.object"));
            }
        }
        return bodies;
    }

    /// What must be given; a missing one is noted unless the value was given and wrong.
    public <T> @Nullable T required(String name, Optional<T> value) {
        if (value.isEmpty() && !tree.containsKey(name)) {
            wrong(name, "api.input.missing");
        }
        return value.orElse(null);
    }

    public void note(Issue issue) {
        issues.add(issue);
    }

    /// The whole path of a member of this body.
    public String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /// Notes every name that nobody read: it is unknown.
    public void end() {
        for (Object name : unread) {
            String at = at(name.toString());
            String shown = at.substring(0, Math.min(at.length(), LONGEST_NAME));
            issues.add(Issue.of(Type.UNKNOWN_INPUT, In.BODY, shown, Phrase.of("api.input.unknown")));
        }
    }

    /// @throws ApiProblem when anything was wrong in this body or those within it
    public void throwIfWrong() {
        if (!issues.isEmpty()) {
            throw ApiProblem.badRequest(issues);
        }
    }

    private Optional<Object> given(String name) {
        unread.remove(name);
        return Optional.ofNullable(tree.get(name));
    }

    private <T> Optional<T> wrong(String name, String key, Object... values) {
        issues.add(Issue.malformed(at(name), key, values));
        return Optional.empty();
    }
}
