// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import be.passerelle.registry.desk.Invented;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Several clients that send requests at the same time until there were as many as asked for, or one was
/// answered wrongly.
final class Run {

    private static final int CLIENTS = 4;
    private static final int OF_TEN_TO_PAGES = 4;
    private static final int TOLD_EVERY = 50_000;

    /// One in so many requests succeeds at least, of operations and of pages.
    private static final int LEAST_OF_API = 50;

    private static final int LEAST_OF_PAGES = 10;

    /// One in so many is put off at most.
    private static final int MOST_PUT_OFF = 50;
    private static final Pattern FILE = Pattern.compile("/(?:files|caseFiles)/([0-9a-f-]{36})");

    private final World world;
    private final long seed;
    private final Map<?, ?> document = World.description();
    private final Pool pool;
    private final Secrets secrets;
    private final Judge judge;
    private final Books books;
    private final AtomicLong left;
    private final AtomicLong sent = new AtomicLong();
    private final ConcurrentLinkedQueue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> statuses = new ConcurrentSkipListMap<>();
    private final long begun = System.nanoTime();

    /// @param longest what an answer takes at most
    Run(World world, long requests, long seed, Duration longest) {
        this.world = world;
        this.seed = seed;
        this.pool = world.pool();
        this.secrets = world.secrets();
        this.judge = new Judge(document, secrets, longest);
        this.books = new Books(world.server());
        this.left = new AtomicLong(requests);
    }

    /// @throws Fault the first one that is found, with the request that brought it to light
    String run() {
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int number = i;
            clients.add(Thread.ofPlatform().start(() -> client(number)));
        }
        for (Thread client : clients) {
            try {
                client.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        for (Fault first : faults) {
            throw first;
        }
        System.out.println(summary());
        books.close();
        looked();
        return summary();
    }

    /// A run in which everything is refused or put off has looked at nothing.
    private void looked() {
        long all = sent.get();
        if (answered("API") * LEAST_OF_API < all || answered("page") * LEAST_OF_PAGES < all || books.size() == 0) {
            throw new AssertionError("too little succeeded to say anything: " + summary());
        }
        if (judge.busy() * MOST_PUT_OFF > all) {
            throw new AssertionError("too many were told to come back: " + summary());
        }
    }

    private long answered(String door) {
        return statuses.entrySet().stream()
                .filter(each -> each.getKey().matches(door + " [23]\\d\\d"))
                .mapToLong(each -> each.getValue().sum())
                .sum();
    }

    private void client(int number) {
        SplittableRandom random = new SplittableRandom(seed * CLIENTS + number);
        ApiRequests operations = new ApiRequests(document, pool, world.today(), random.split());
        List<Visitor> visitors = Invented.ACCOUNTS.all().stream()
                .map(account -> new Visitor(account, pool, world.today(), random.split()))
                .toList();
        try (Wire wire = new Wire(world.server().port())) {
            while (left.getAndDecrement() > 0 && faults.isEmpty()) {
                if (random.nextInt(10) < OF_TEN_TO_PAGES) {
                    Visitor visitor = visitors.get(random.nextInt(visitors.size()));
                    Sent next = visitor.next();
                    visitor.hear(next, exchanged(wire, next, random));
                } else {
                    exchanged(wire, operations.next(), random);
                }
            }
        } catch (Fault fault) {
            faults.add(fault);
        } catch (IOException | RuntimeException e) {
            faults.add(new Fault(Fault.Kind.NO_ANSWER, e + " at " + List.of(e.getStackTrace())));
        }
    }

    private Got exchanged(Wire wire, Sent next, SplittableRandom random) {
        Map<UUID, Integer> since = secrets.heads();
        secrets.mayOpen(next);
        try {
            Got got = wire.send(next);
            count(next, got);
            enter(next, got, since, random);
            judge.hear(next, got, since);
            return got;
        } catch (IOException e) {
            throw told(new Fault(Fault.Kind.NO_ANSWER, e.toString()), next);
        } catch (Fault fault) {
            throw told(fault, next);
        }
    }

    /// What leaks is said first, whatever else is wrong with it.
    private void enter(Sent next, Got got, Map<UUID, Integer> since, SplittableRandom random) {
        try {
            books.enter(next, got).ifPresent(command -> recorded(command, next, got, random));
        } catch (Fault fault) {
            judge.hear(next, got, since);
            throw fault;
        }
    }

    private void recorded(UUID command, Sent next, Got got, SplittableRandom random) {
        pool.used(command, random);
        secrets.grew(next);
        Matcher file = FILE.matcher(got.header("Location").orElse(""));
        if (file.find()) {
            UUID opened = UUID.fromString(file.group(1));
            if (!pool.isMarked(opened) && !next.target().contains(opened.toString())) {
                pool.opened(opened, random);
            }
        }
    }

    private Fault told(Fault fault, Sent next) {
        return new Fault(
                fault.kind(),
                fault.what() + "\nafter " + sent.get() + " requests of seed " + seed + " (checks/requests N " + seed
                        + "), by\n" + next);
    }

    private void count(Sent next, Got got) {
        String door = next.place().startsWith("/REST/") ? "API" : "page";
        statuses.computeIfAbsent(door + " " + got.status(), _ -> new LongAdder())
                .increment();
        if (sent.incrementAndGet() % TOLD_EVERY == 0) {
            System.out.println(summary());
        }
    }

    private String summary() {
        long seconds = Math.max(1, (System.nanoTime() - begun) / 1_000_000_000L);
        return "%d requests in %d s (%d /s) from seed %d; %d commands recorded; %d told to come back; slowest %d ms; %s"
                .formatted(
                        sent.get(),
                        seconds,
                        sent.get() / seconds,
                        seed,
                        books.size(),
                        judge.busy(),
                        judge.slowestMillis(),
                        new TreeMap<>(statuses));
    }
}
