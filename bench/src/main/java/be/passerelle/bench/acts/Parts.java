// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/// Where the time of clients goes: their stacks are looked at again and again, and the first part that
/// fits counts.
final class Parts {

    private static final long EVERY_MILLISECONDS = 3;

    /// A part, and the methods by which it is told.
    private record Part(String name, List<String> methods) {}

    private static final List<Part> PARTS = List.of(
            new Part(
                    "waits for a turn, or for the others of its turn",
                    List.of("SharedTurns.take>acquireUninterruptibly")),
            new Part("locks and reads: round trip to the database", List.of("LogReads.fetch>read")),
            new Part("locks and reads: statements and rows", List.of("LogReads.fetch")),
            new Part("writes and commits: round trip to the database", List.of("PostgresLog.commit>read")),
            new Part("writes and commits: statements", List.of("PostgresLog.commit")),
            new Part("reads acts: keys, decryption, JSON", List.of("RowReader.read", "KeyVault.open")),
            new Part("folds the file", List.of("CaseFile.of", "CaseFile.plus")),
            new Part("decides access", List.of("Access.ground")),
            new Part("checks the act", List.of("Procedure.accepts")),
            new Part("seals the act: JSON, encryption, hash", List.of("RowWriter.write", "KeyVault.make")),
            new Part("computes what lists show", List.of("Projection.of")),
            new Part("compares what lists show", List.of("PostgresLogTransaction.project")),
            new Part("other parts of the decision", List.of("Decision.make")),
            new Part("takes and gives back connections", List.of("Transactions.run")),
            new Part("everything else", List.of("")));

    private Parts() {}

    /// How often each part was met while work was done.
    static Map<String, Integer> sampled(Runnable work) {
        Map<String, Integer> met = new LinkedHashMap<>();
        PARTS.forEach(part -> met.put(part.name, 0));
        AtomicBoolean goesOn = new AtomicBoolean(true);
        Thread sampler = Thread.ofPlatform().daemon().start(() -> {
            while (goesOn.get()) {
                Thread.getAllStackTraces().forEach((_, stack) -> note(stack, met));
                pause();
            }
        });
        work.run();
        goesOn.set(false);
        try {
            sampler.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return met;
    }

    private static void pause() {
        try {
            Thread.sleep(EVERY_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void note(StackTraceElement[] stack, Map<String, Integer> met) {
        Set<String> methods = Arrays.stream(stack).map(Parts::method).collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("ShortLives.once")) {
            PARTS.stream()
                    .filter(part -> part.methods.stream().anyMatch(wanted -> isIn(methods, wanted)))
                    .findFirst()
                    .ifPresent(part -> met.merge(part.name, 1, Integer::sum));
        }
    }

    private static boolean isIn(Set<String> methods, String wanted) {
        int inner = wanted.indexOf('>');
        if (inner < 0) {
            return wanted.isEmpty() || methods.contains(wanted);
        }
        return methods.contains(wanted.substring(0, inner))
                && methods.stream().anyMatch(method -> method.endsWith("." + wanted.substring(inner + 1)));
    }

    private static String method(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
    }

    /// Prints the share of each part.
    static void print(PrintStream out, Map<String, Integer> met) {
        int all = Math.max(1, met.values().stream().mapToInt(Integer::intValue).sum());
        out.println();
        out.println("### Where the clients' time goes");
        out.println();
        out.println("| part | share |");
        out.println("|---|---|");
        met.forEach((part, times) ->
                out.println(String.format(Locale.ROOT, "| %s | %.1f %% |", part, 100.0 * times / all)));
        out.println();
    }
}
