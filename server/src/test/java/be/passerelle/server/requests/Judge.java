// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import be.passerelle.api.problem.ProblemType;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Holds each answer against what every answer must be.
final class Judge {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHOWN = 800;

    /// The first answers are those of a server that was started just now, and nobody waits for them.
    private static final int COLD = 300;

    private final Map<?, ?> document;
    private final Secrets secrets;
    private final Duration longest;
    private final Set<String> problems;
    private final AtomicLong heard = new AtomicLong();
    private final AtomicLong busy = new AtomicLong();
    private final AtomicLong slowest = new AtomicLong();

    /// @param longest what an answer takes at most
    Judge(Map<?, ?> document, Secrets secrets, Duration longest) {
        this.longest = longest;
        this.document = document;
        this.secrets = secrets;
        this.problems =
                Arrays.stream(ProblemType.values()).map(ProblemType::urn).collect(Collectors.toUnmodifiableSet());
    }

    /// @param since how long the files with canaries were when the request began
    /// @throws Fault when the answer is not as it must be
    void hear(Sent sent, Got got, Map<UUID, Integer> since) {
        boolean warm = heard.incrementAndGet() > COLD;
        slowest.accumulateAndGet(warm ? got.nanos() : 0, Math::max);
        if (got.status() == 503 && got.header("Retry-After").isPresent()) {
            busy.incrementAndGet();
        } else if (got.status() >= 500 && (sent.isOfHttp() || got.status() != 501)) {
            throw new Fault(Fault.Kind.FAILURE, got.status() + " " + brief(got.body()));
        }
        if (warm && got.nanos() > longest.toNanos()) {
            throw new Fault(Fault.Kind.SLOW, Duration.ofNanos(got.nanos()).toMillis() + " ms");
        }
        Optional<String> leak = secrets.toldTooMuch(sent, got, since);
        if (leak.isPresent()) {
            throw new Fault(Fault.Kind.LEAK, leak.get() + " in " + got.status() + " " + around(leak.get(), got.told()));
        }
        if (sent.operation().isPresent()) {
            documented(sent.operation().get(), got);
        }
    }

    /// What the description says of the operation by its status, or a problem that it has a type for.
    private void documented(String operation, Got got) {
        String[] parts = operation.split(" ", 2);
        Map<?, ?> responses =
                FromSchema.member(document, "paths", parts[1], parts[0].toLowerCase(Locale.ROOT), "responses");
        if (responses.containsKey(String.valueOf(got.status())) && got.status() < 400) {
            return;
        }
        String type = got.header("Content-Type").orElse("");
        boolean problem = type.startsWith("application/problem+json") && isProblem(got);
        if (!problem) {
            throw new Fault(Fault.Kind.UNDOCUMENTED, got.status() + " " + type + " " + brief(got.body()));
        }
    }

    private boolean isProblem(Got got) {
        try {
            Map<?, ?> problem = JSON.readValue(got.body(), Map.class);
            return problems.contains(String.valueOf(problem.get("type")))
                    && Integer.valueOf(got.status()).equals(problem.get("status"));
        } catch (JacksonException _) {
            return false;
        }
    }

    private static String around(String leak, String told) {
        String word = leak.substring(0, Math.max(0, leak.indexOf(' ')));
        int at = Math.max(0, told.toLowerCase(Locale.ROOT).indexOf(word) - SHOWN / 2);
        return told.substring(at, Math.min(told.length(), at + SHOWN));
    }

    private static String brief(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " …";
    }

    /// How many were told to come back later.
    long busy() {
        return busy.get();
    }

    long slowestMillis() {
        return Duration.ofNanos(slowest.get()).toMillis();
    }
}
