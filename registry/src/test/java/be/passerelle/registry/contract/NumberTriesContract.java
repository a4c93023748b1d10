// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.access.NumberTries;
import be.passerelle.registry.access.NumberTries.Counted;
import be.passerelle.registry.access.NumberTries.Most;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What whoever counts tries of numbers has to get right.
public abstract class NumberTriesContract {

    private static final Most MOST = new Most(3, 5, 7);

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final OrganisationId fund = new OrganisationId("f-" + unique);
    private final OrganisationId other = new OrganisationId("g-" + unique);

    protected abstract NumberTries tries();

    /// Lets a minute go by.
    protected abstract void laterByAMinute();

    @Test
    void countsAPersonWhereverTheyWork() {
        assertThat(begin("a", fund)).isPresent();
        assertThat(begin("a", fund)).isPresent();
        assertThat(begin("a".toUpperCase(Locale.ROOT), other)).isPresent();
        assertThat(begin("a", fund)).isEmpty();
        assertThat(begin("a", other)).isEmpty();
        assertThat(begin("b", fund)).isPresent();
        laterByAMinute();
        assertThat(begin("a", fund)).isPresent();
    }

    @Test
    void whoIsPatientTriesNoMoreThanADayHolds() {
        for (int i = 0; i < MOST.ofPersonADay(); i++) {
            if (i > 0 && i % MOST.ofPerson() == 0) {
                laterByAMinute();
            }
            assertThat(begin("a", i % 2 == 0 ? fund : other)).isPresent();
        }
        laterByAMinute();
        assertThat(begin("a", fund)).isEmpty();
        assertThat(begin("b", fund)).isPresent();
    }

    @Test
    void countsAllOfAnOrganisationTogether() {
        for (int i = 0; i < MOST.ofOrganisation(); i++) {
            assertThat(begin("p" + i, fund)).isPresent();
        }
        assertThat(begin("last", fund)).isEmpty();
        assertThat(begin("last", other)).isPresent();
    }

    @Test
    void whatIsTakenBackDoesNotCount() {
        for (int i = 0; i < 10; i++) {
            tries().takeBack(begin("a", fund).orElseThrow());
        }
        assertThat(begin("a", fund)).isPresent();
    }

    @Test
    void theLastOfSomebodyIsTakenBackWhereItWasForSomethingThatWasDone() {
        begin("a", fund);
        begin("b", fund);
        begin("a", other);
        begin("a", fund);
        assertThat(begin("a", other)).isEmpty();
        tries().takeBackLast(new PersonId(("a-" + unique).toUpperCase(Locale.ROOT)));
        assertThat(begin("a", other)).isPresent();
        assertThat(begin("a", other)).isEmpty();
        tries().takeBackLast(new PersonId("nobody-" + unique));
        assertThat(begin("a", other)).isEmpty();
    }

    @Test
    void thoseWhoTryAtTheSameTimeDoNotPassTheLimit() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = IntStream.range(0, 40)
                    .mapToObj(i -> threads.submit(() -> begin(i % 2 == 0 ? "a" : "p" + i, i % 3 == 0 ? other : fund)))
                    .toList();
            long ofFund = IntStream.range(0, 40)
                    .filter(i -> i % 3 != 0 && isPresent(begun.get(i)))
                    .count();
            long ofOther = IntStream.range(0, 40)
                    .filter(i -> i % 3 == 0 && isPresent(begun.get(i)))
                    .count();
            long ofPerson = IntStream.range(0, 40)
                    .filter(i -> i % 2 == 0 && isPresent(begun.get(i)))
                    .count();
            assertThat(ofFund).isEqualTo(MOST.ofOrganisation());
            assertThat(ofOther).isEqualTo(MOST.ofOrganisation());
            assertThat(ofPerson).isLessThanOrEqualTo(MOST.ofPerson());
        }
    }

    private static boolean isPresent(Future<Optional<Counted>> begun) {
        try {
            return begun.get().isPresent();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Counted> begin(String person, OrganisationId organisation) {
        return tries().begin(new PersonId(person + "-" + unique), organisation, MOST);
    }
}
