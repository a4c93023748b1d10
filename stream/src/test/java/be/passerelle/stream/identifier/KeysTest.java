// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Keys of people and of organisations look as their patterns say.
class KeysTest {

    private static final Pattern PERSON = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{0,59}");
    private static final Pattern ORGANISATION = Pattern.compile("[a-z0-9][a-zA-Z0-9-]{0,39}");

    /// Every character of the first thousand, alone, first, last and in the middle, and keys of every length.
    static Stream<String> keys() {
        Stream<String> marks = IntStream.range(0, 1024)
                .mapToObj(Character::toString)
                .flatMap(each -> Stream.of(each, each + "a", "a" + each, "a" + each + "Z"));
        return Stream.concat(marks, IntStream.rangeClosed(0, 62).mapToObj("k"::repeat));
    }

    @Test
    void aPersonsKeyLooksAsItsPatternSays() {
        assertThat(keys())
                .allSatisfy(key -> assertThat(PersonId.isOne(key))
                        .isEqualTo(PERSON.matcher(key).matches()));
    }

    @Test
    void anOrganisationsKeyLooksAsItsPatternSays() {
        assertThat(keys()).allSatisfy(key -> {
            if (ORGANISATION.matcher(key).matches()) {
                assertThat(new OrganisationId(key).key()).isEqualTo(key);
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationId(key));
            }
        });
    }

    /// People are never told apart by capital and small letters alone.
    @Test
    void keysInOtherLettersAreThoseOfOnePerson() {
        PersonId person = new PersonId("an.Peeters");

        assertThat(person).isEqualTo(new PersonId("An.peeters")).hasSameHashCodeAs(new PersonId("An.peeters"));
        assertThat(person).isNotEqualTo(new PersonId("an-Peeters")).isNotEqualTo("an.Peeters");
    }
}
