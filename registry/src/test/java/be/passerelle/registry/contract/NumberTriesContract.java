// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.access.NumberTries;
import be.passerelle.registry.access.NumberTries.Counted;
import be.passerelle.registry.access.NumberTries.Most;
import be.passerelle.stream.identifier.NationalNumber;
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

    /// Not for the minute, in which one copies a list; for the day.
    @Test
    void whatWasRecordedCountsForTheDayAlone() {
        NumberTries.Most most = new NumberTries.Most(2, 2, 5);
        for (int i = 0; i < 5; i++) {
            tries().keepForTheDay(tries().begin(new PersonId("k-" + unique), fund, most)
                    .orElseThrow());
        }
        assertThat(tries().begin(new PersonId("k-" + unique), fund, most)).isEmpty();
        assertThat(tries().begin(new PersonId("l-" + unique), fund, most)).isPresent();
    }

    /// What was checked is taken back once that number is recorded: one check of it, and none of another.
    @Test
    void theCheckOfANumberThatIsRecordedIsTakenBackAndNoOther() {
        NationalNumber one = NationalNumber.ofNineDigits("704104998", false);
        NationalNumber other = NationalNumber.ofNineDigits("704105001", false);
        PersonId inCapitals = new PersonId(("a-" + unique).toUpperCase(Locale.ROOT));
        check("a", one);
        check("a", other);
        begin("a", this.other);
        assertThat(begin("a", fund)).isEmpty();
        tries().takeBackCheck(inCapitals, NationalNumber.ofNineDigits("704105002", false));
        assertThat(begin("a", fund)).as("of a number that was not checked").isEmpty();
        tries().takeBackCheck(new PersonId("b-" + unique), one);
        assertThat(begin("a", fund)).as("by somebody else").isEmpty();
        tries().takeBackCheck(inCapitals, one);
        assertThat(begin("a", fund)).isPresent();
        tries().takeBackCheck(inCapitals, one);
        assertThat(begin("a", fund)).as("once").isEmpty();
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

    private void check(String person, NationalNumber number) {
        assertThat(tries().begin(new PersonId(person + "-" + unique), fund, Optional.of(number), MOST))
                .isPresent();
    }

    private Optional<Counted> begin(String person, OrganisationId organisation) {
        return tries().begin(new PersonId(person + "-" + unique), organisation, MOST);
    }
}
