// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.LawInForce;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.follow.CatchingUp;
import be.passerelle.registry.follow.Followed;
import be.passerelle.registry.follow.FollowedLog;
import be.passerelle.registry.follow.Follower;
import be.passerelle.registry.follow.Lag;
import be.passerelle.registry.follow.Step;
import be.passerelle.registry.log.Log;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.RegisterId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every log does for those who follow it: each act once, in one order, whoever is cut off and whoever writes
/// meanwhile.
///
/// @param <T> where followers write
public abstract class FollowContract<T> {

    private static final int WRITERS = 8;
    private static final int FILES_OF_WRITER = 6;

    private Registry registry;
    private FollowedLog<T> followed;

    /// The store under test. The clock of its installation stands on 1 March 2026 or later.
    protected abstract Log log();

    protected abstract FollowedLog<T> followed();

    /// A follower that notes what it is handed, as `stream number`, without any care for what it noted before.
    protected abstract Follower<T> noting(String name, int version, Set<String> kinds);

    /// What the follower of that name noted, in the order of noting.
    protected abstract List<String> noted(String name);

    @BeforeEach
    void prepare() {
        registry = new Registry(log(), LawInForce.read(), Members.registers());
        followed = followed();
    }

    @Test
    void handsEveryActOnceAndInOneOrder() {
        CaseFileId one = opened();
        CaseFileId other = opened();
        record(Members.contactHeld(one, 3));
        record(Members.contactHeld(other, 3));

        String name = name();
        assertThat(catchUp(noting(name, 1), 3)).isEqualTo(Step.AT_END);
        assertThat(noted(name)).doesNotHaveDuplicates().containsSubsequence(acts(one, 4));
        assertThat(noted(name)).containsSubsequence(acts(other, 4));

        String second = name();
        catchUp(noting(second, 1), 1000);
        assertThat(noted(second)).isEqualTo(noted(name));
    }

    @Test
    void goesOnAfterWhatItKept() {
        CaseFileId file = opened();
        String name = name();
        catchUp(noting(name, 1), 100);
        int before = noted(name).size();
        catchUp(noting(name, 1), 100);
        assertThat(noted(name)).hasSize(before);

        record(Members.contactHeld(file, 3));
        catchUp(noting(name, 1), 100);
        assertThat(noted(name)).hasSize(before + 1).endsWith(file + " 4");
    }

    @Test
    void keepsNothingOfAStepThatFails() {
        CaseFileId file = opened();
        String name = name();
        catchUp(noting(name, 1), 100);
        List<String> before = noted(name);
        record(Members.contactHeld(file, 3));

        assertThatThrownBy(() -> catchUp(new Failing<>(noting(name, 1)), 100)).hasMessage("on purpose");
        assertThat(noted(name)).isEqualTo(before);
        assertThat(followed.lag(noting(name, 1)).behind()).isEqualTo(1);

        catchUp(noting(name, 1), 100);
        assertThat(noted(name)).hasSize(before.size() + 1);
    }

    @Test
    void startsAnewWhenItsVersionWasRaisedAndStaysAwayWhenItIsOlder() {
        opened();
        String name = name();
        catchUp(noting(name, 1), 100);
        List<String> before = noted(name);

        catchUp(noting(name, 2), 2);
        assertThat(noted(name)).isEqualTo(before);

        opened();
        assertThat(catchUp(noting(name, 1), 100)).isEqualTo(Step.OVERTAKEN);
        assertThat(noted(name)).isEqualTo(before);
    }

    @Test
    void handsTheActsOfTheKindsOfStreamThatAreWanted() {
        RegisterKey directive =
                RegisterKey.directive(Members.newFile().toString().substring(0, 8));
        List<String> ofDirective = List.of(directive.id() + " 1", directive.id() + " 2");
        CaseFileId before = opened();
        Follower<T> registers = noting(name(), 1, Set.of(RegisterId.KIND));
        catchUp(registers, 2);
        Members.directive(registry, directive);
        CaseFileId after = opened();

        assertThatThrownBy(() -> catchUp(new Failing<>(registers), 2)).hasMessage("on purpose");
        assertThat(noted(registers.name())).doesNotContainAnyElementsOf(ofDirective);
        assertThat(followed.lag(registers).behind()).isEqualTo(2);
        assertThat(catchUp(registers, 2)).isEqualTo(Step.AT_END);
        assertThat(noted(registers.name())).endsWith(ofDirective.toArray(String[]::new));
        assertThat(followed.lag(registers).isNone()).isTrue();
        List<String> once = noted(registers.name());
        catchUp(registers, 2);
        assertThat(noted(registers.name())).isEqualTo(once).doesNotHaveDuplicates();
        catchUp(noting(registers.name(), 2, Set.of(RegisterId.KIND)), 2);
        assertThat(noted(registers.name())).isEqualTo(once);

        Follower<T> files = noting(name(), 1);
        catchUp(files, 2);
        assertThat(noted(files.name())).contains(after + " 3").doesNotContainAnyElementsOf(once);
        Follower<T> both = noting(name(), 1, Set.of(CaseFileId.KIND, RegisterId.KIND));
        catchUp(both, 2);
        assertThat(noted(both.name()))
                .containsSubsequence(before + " 3", ofDirective.getFirst(), ofDirective.getLast(), after + " 1")
                .hasSize(noted(files.name()).size() + once.size());
    }

    @Test
    void saysHowFarItIsBehind() {
        Follower<T> follower = noting(name(), 1);
        CaseFileId file = opened();
        catchUp(follower, 100);
        long position = followed.lag(follower).position();
        assertThat(followed.lag(follower).isNone()).isTrue();

        record(Members.contactHeld(file, 3));
        followed.order();
        Lag lag = followed.lag(follower);
        assertThat(lag.position()).isEqualTo(position);
        assertThat(lag.behind()).isEqualTo(1);
        assertThat(lag.waitingSince()).isPresent();
        assertThat(followed.lag(noting(name(), 1)).behind())
                .isEqualTo(noted(follower.name()).size() + 1);
    }

    @Test
    void handsEveryActOnceWhileManyWriteAndSeveralFollow() throws Exception {
        String name = name();
        List<Callable<List<CaseFileId>>> writers = IntStream.range(0, WRITERS)
                .mapToObj(_ -> (Callable<List<CaseFileId>>) this::write)
                .toList();
        List<CaseFileId> files = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2)) {
            List<Future<List<CaseFileId>>> running = new ArrayList<>();
            writers.forEach(writer -> running.add(threads.submit(writer)));
            List<Future<?>> readers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                readers.add(threads.submit(() -> {
                    while (running.stream().anyMatch(r -> !r.isDone())) {
                        catchUp(noting(name, 1), 5);
                    }
                }));
            }
            for (Future<List<CaseFileId>> each : running) {
                files.addAll(each.get());
            }
            for (Future<?> each : readers) {
                each.get();
            }
        }
        catchUp(noting(name, 1), 5);

        assertThat(files).hasSize(WRITERS * FILES_OF_WRITER);
        List<String> noted = noted(name);
        assertThat(noted).doesNotHaveDuplicates();
        Set<String> ours = files.stream().map(CaseFileId::toString).collect(Collectors.toSet());
        assertThat(noted.stream().filter(act -> ours.contains(act.split(" ", -1)[0])))
                .hasSize(files.size() * 4);
        assertThat(files).allSatisfy(file -> assertThat(noted).containsSubsequence(acts(file, 4)));
    }

    private List<CaseFileId> write() {
        List<CaseFileId> files = new ArrayList<>();
        for (int i = 0; i < FILES_OF_WRITER; i += 2) {
            CaseFileId one = opened();
            CaseFileId other = opened();
            record(Members.contactHeld(one, 3), Members.contactHeld(other, 3));
            files.addAll(List.of(one, other));
        }
        return files;
    }

    private Step catchUp(Follower<T> follower, int atOnce) {
        return new CatchingUp<>(followed, follower, atOnce).run();
    }

    private Follower<T> noting(String name, int version) {
        return noting(name, version, Set.of(CaseFileId.KIND));
    }

    private static String name() {
        return "noting " + Members.newFile();
    }

    private static List<String> acts(CaseFileId file, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> file + " " + number)
                .toList();
    }

    private CaseFileId opened() {
        CaseFileId file = Members.newFile();
        assertThat(registry.record(Members.opened(file))).isInstanceOf(Outcome.Recorded.class);
        return file;
    }

    private void record(InFile... files) {
        assertThat(registry.record(new Intention(Members.newCommand(), Members.COORDINATOR, Arrays.asList(files))))
                .isInstanceOf(Outcome.Recorded.class);
    }

    /// Does its work and then fails.
    private record Failing<T>(Follower<T> inner) implements Follower<T> {

        @Override
        public String name() {
            return inner.name();
        }

        @Override
        public int version() {
            return inner.version();
        }

        @Override
        public Set<String> kinds() {
            return inner.kinds();
        }

        @Override
        public void startAnew(T tables) {
            inner.startAnew(tables);
        }

        @Override
        public void follow(List<Followed> acts, T tables) {
            inner.follow(acts, tables);
            throw new IllegalStateException("on purpose");
        }
    }
}
