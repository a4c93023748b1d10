// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.DataKey;
import be.passerelle.stream.key.MasterKeySet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShuffledNumbersTest {

    private static final CaseFileId FILE = new CaseFileId(new UUID(1, 1));
    private static final CaseFileId OTHER = new CaseFileId(new UUID(1, 2));
    private static final int MANY = 20_000;

    private final ShuffledNumbers numbers = new ShuffledNumbers(DataKey.random());

    @Test
    void each_number_is_told_by_another_and_leads_back() {
        Set<Integer> told = new HashSet<>();
        for (int number = 1; number <= MANY; number++) {
            int one = numbers.told(FILE, number);
            assertThat(one).isBetween(ActNumber.LAST_RECORDED + 1, ActNumber.LAST_TOLD);
            assertThat(numbers.recorded(FILE, one)).hasValue(number);
            assertThat(told.add(one)).as("number %d", number).isTrue();
        }
        int last = numbers.told(FILE, ActNumber.LAST_RECORDED);
        assertThat(numbers.recorded(FILE, last)).hasValue(ActNumber.LAST_RECORDED);
    }

    /// Of a thousand numbers that somebody tries, hardly one is told of any act that a file could have.
    @Test
    void what_nobody_was_told_leads_nowhere() {
        assertThat(IntStream.rangeClosed(1, 1000)
                        .filter(tried -> numbers.recorded(FILE, tried).isPresent()))
                .isEmpty();
        assertThat(IntStream.rangeClosed(1, 1000)
                        .map(tried -> ActNumber.LAST_RECORDED + tried * 1009)
                        .filter(tried -> numbers.recorded(FILE, tried).orElse(MANY) < 1000))
                .isEmpty();
        assertThat(numbers.recorded(FILE, ActNumber.LAST_TOLD + 1)).isEmpty();
        assertThat(numbers.recorded(FILE, -1)).isEmpty();
    }

    @Test
    void they_are_others_in_each_file_and_in_each_installation() {
        List<Integer> here = told(numbers, FILE);
        assertThat(told(numbers, OTHER)).doesNotContainAnyElementsOf(here);
        assertThat(told(new ShuffledNumbers(DataKey.random()), FILE)).doesNotContainAnyElementsOf(here);
    }

    /// Of all pairs of neighbours about half are told in the order of recording.
    @Test
    void they_say_nothing_of_the_order() {
        List<Integer> told = IntStream.rangeClosed(1, 4000)
                .map(n -> numbers.told(FILE, n))
                .boxed()
                .toList();
        long rising = IntStream.range(1, told.size())
                .filter(i -> told.get(i) > told.get(i - 1))
                .count();
        assertThat(rising).isBetween(1800L, 2200L);
    }

    @Test
    void they_stay_when_a_newer_master_key_is_added() {
        DataKey first = DataKey.random();
        List<Integer> before = told(ShuffledNumbers.of(new MasterKeySet(List.of(first))), FILE);
        assertThat(told(ShuffledNumbers.of(new MasterKeySet(List.of(DataKey.random(), first))), FILE))
                .isEqualTo(before);
        assertThat(told(ShuffledNumbers.of(new MasterKeySet(List.of(DataKey.random()))), FILE))
                .doesNotContainAnyElementsOf(before);
    }

    private static List<Integer> told(ShuffledNumbers numbers, CaseFileId file) {
        return IntStream.rangeClosed(1, 100)
                .map(number -> numbers.told(file, number))
                .boxed()
                .toList();
    }
}
