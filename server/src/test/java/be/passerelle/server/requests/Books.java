// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import be.passerelle.server.socket.RunningServer;
import be.passerelle.store.Verification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Which commands were answered as recorded: the log holds those and no others, each with all its acts.
final class Books {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern DONE = Pattern.compile("[/?&]done[/=]([0-9a-f-]{36})");
    private static final Pattern COMMAND = Pattern.compile("(?:^|&)command=([0-9a-fA-F-]{36})(?:&|$)");
    private static final Pattern SENT = Pattern.compile("command(?:Id)?\\W+([0-9a-fA-F-]{36})");
    private static final int UNKNOWN = 0;

    /// Hours that stand there already are answered as recorded, whoever recorded them.
    private static final String GRID = "/trainees/attendance";

    /// Lines of work are taken and released, and no act says so.
    private static final Set<String> NO_ACTS = Set.of("/take", "/release");

    /// What lists and searches show. Tallies are summed now and then, and `case_file` says of which registers
    /// it was computed: both are compared by `verify`.
    private static final Set<String> LISTS = Set.of("handler", "search_key", "work_item");

    private final RunningServer server;
    private final AtomicInteger nameless = new AtomicInteger();
    private final Set<UUID> before;
    private final Map<UUID, Integer> accepted = new ConcurrentHashMap<>();
    private final Set<UUID> perhaps = ConcurrentHashMap.newKeySet();
    private final Map<UUID, String> by = new ConcurrentHashMap<>();

    /// How each command that was sent was answered, whatever the answer.
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    Books(RunningServer server) {
        this.server = server;
        this.before = Set.copyOf(server.commands().keySet());
    }

    /// The command that an answer says is recorded.
    Optional<UUID> enter(Sent sent, Got got) {
        if (!sent.method().equals("POST") || sent.body().isEmpty()) {
            return Optional.empty();
        }
        SENT.matcher(sent.body().get())
                .results()
                .forEach(each -> answers.merge(
                        each.group(1).toLowerCase(Locale.ROOT),
                        sent.path() + " " + got.status() + " "
                                + got.header("Location").orElse(""),
                        (one, other) -> one + "; " + other));
        if (got.status() == 303) {
            return ofPage(sent, got.header("Location").orElse(""));
        }
        boolean recorded = got.status() == 201 || got.status() == 200;
        return recorded && sent.place().startsWith("/REST/") ? ofOperation(sent, got) : Optional.empty();
    }

    private Optional<UUID> ofPage(Sent sent, String place) {
        Matcher done = DONE.matcher(place);
        if (done.find() && sent.place().equals(GRID)) {
            perhaps.add(UUID.fromString(done.group(1)));
            return Optional.of(UUID.fromString(done.group(1)));
        }
        if (done.hasMatch()) {
            return Optional.of(noted(UUID.fromString(done.group(1)), UNKNOWN, sent));
        }
        if (!place.contains("done=") || NO_ACTS.contains(sent.place())) {
            return Optional.empty();
        }
        Matcher command = COMMAND.matcher(sent.body().orElse(""));
        if (!command.find()) {
            nameless.incrementAndGet(); // it got a command that only the log knows
            return Optional.empty();
        }
        return Optional.of(noted(UUID.fromString(command.group(1)), UNKNOWN, sent));
    }

    /// The body as it went over the wire: whoever reads bytes passes over a mark of their order before them
    /// (RFC 8259, 8.1), whoever reads characters stumbles over it.
    private static byte[] sentBytes(Sent sent) {
        return sent.body().orElse("").getBytes(StandardCharsets.UTF_8);
    }

    /// A command stands in the body; a preview and a search have none.
    private Optional<UUID> ofOperation(Sent sent, Got got) {
        try {
            if (JSON.readValue(sentBytes(sent), Map.class).get("commandId") instanceof String command) {
                int acts = got.status() == 201
                                && JSON.readValue(got.body(), Map.class).get("items") instanceof List<?> items
                        ? items.size()
                        : UNKNOWN;
                return Optional.of(noted(UUID.fromString(command), acts, sent));
            }
            return Optional.empty();
        } catch (JacksonException e) {
            throw new Fault(Fault.Kind.PARTIAL_WRITE, "accepted without a body that can be read: " + e.getMessage());
        }
    }

    private UUID noted(UUID command, int acts, Sent sent) {
        accepted.merge(command, acts, Math::max);
        by.put(command, sent.toString());
        return command;
    }

    /// How many commands were answered as recorded.
    int size() {
        return accepted.size();
    }

    /// Holds the whole log against the answers, and the lists against the log.
    void close() {
        Map<UUID, Integer> recorded = server.commands();
        Set<UUID> silent = new TreeSet<>(recorded.keySet());
        silent.removeAll(before);
        silent.removeAll(accepted.keySet());
        silent.removeAll(perhaps);
        require(
                silent.size() <= nameless.get(),
                "recorded, and nobody was told: "
                        + silent.stream()
                                .map(each -> each + " " + answers.get(each.toString()))
                                .toList());
        Set<UUID> lost = new TreeSet<>(accepted.keySet());
        lost.removeAll(recorded.keySet());
        require(
                lost.isEmpty(),
                "told to be recorded, and not there: "
                        + lost.stream()
                                .limit(3)
                                .map(each -> each + " by " + by.get(each))
                                .toList());
        accepted.forEach((command, acts) -> require(
                acts == UNKNOWN || acts.equals(recorded.get(command)),
                command + " recorded " + recorded.get(command) + " acts of " + acts));
        Verification.Report report = server.maintenance().verify(_ -> {});
        require(report.broken().isEmpty(), "broken: " + report.broken());
        require(report.miscounted().isEmpty(), "miscounted: " + report.miscounted());
        require(server.maintenance().emptyPlaces() == 0, "acts are missing from the log");
        Map<String, String> shown = server.bytes();
        server.maintenance().rebuild(_ -> {});
        Map<String, String> rebuilt = server.bytes();
        rebuilt.entrySet().removeAll(shown.entrySet());
        rebuilt.keySet().retainAll(LISTS);
        require(rebuilt.isEmpty(), "not what a rebuild makes of the log: " + rebuilt);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Fault(Fault.Kind.PARTIAL_WRITE, otherwise);
        }
    }
}
