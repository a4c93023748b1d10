// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Alike;
import be.passerelle.registry.access.SecurityEvents.By;
import be.passerelle.registry.access.SecurityEvents.Event;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.access.SecurityEvents.Origin;
import be.passerelle.stream.identifier.PersonId;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every log of security events keeps, and what it leaves out.
public abstract class SecurityEventsContract {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final PersonId somebody = new PersonId("p-" + UUID.randomUUID());
    private final PersonId somebodyElse = new PersonId("q-" + UUID.randomUUID());
    private Origin here = new Origin(
            "192.0.2." + (1 + Math.abs(somebody.hashCode() % 250)), Optional.of("trace-1"), Optional.of("cases"));

    /// The log under test, in which what happens comes from where [#here] says.
    protected abstract SecurityEvents events();

    /// Waits until a minute has just begun, so that what a test does stays in one.
    protected abstract void beginMinute();

    /// Lets a minute go by.
    protected abstract void laterByAMinute();

    protected final Origin here() {
        return here;
    }

    @Test
    void tellsWhoWhatAndFromWhere() {
        events().note(Kind.SIGNED_IN, Optional.of(somebody));
        Event signedIn = events().latest(1).getFirst();

        assertThat(signedIn.kind()).isEqualTo(Kind.SIGNED_IN);
        assertThat(signedIn.person()).contains(somebody);
        assertThat(signedIn.origin()).isEqualTo(here);
        assertThat(signedIn.place()).isEqualTo(1);

        here = Origin.HERE;
        events().note(Kind.SIGN_IN_REFUSED, Optional.empty());
        assertThat(events().latest(2))
                .extracting(event -> event.kind() + " " + event.person().isPresent() + " " + event.origin())
                .containsExactly("SIGN_IN_REFUSED false " + Origin.HERE, "SIGNED_IN true " + signedIn.origin());
    }

    @Test
    void tellsByWhatSomebodyCameInAndHowSureThatIs() {
        By by = new By("csam", "urn:example:level500");
        events().note(Kind.SIGNED_IN, Optional.of(somebody), Optional.of(by));
        events().note(Kind.SIGNED_IN, Optional.of(somebody), Optional.of(new By("local", "")));
        assertThat(events().latest(2))
                .extracting(Event::by)
                .containsExactly(Optional.of(new By("local", "")), Optional.of(by));
        events().note(Kind.SIGNED_OUT, Optional.of(somebody));
        assertThat(events().latest(1).getFirst().by()).isEmpty();
        assertThat(events().alike(EnumSet.of(Kind.SIGNED_IN), Duration.ofDays(1), 1000).stream()
                        .filter(each -> each.person().filter(somebody::equals).isPresent()))
                .extracting(Alike::by)
                .containsExactlyInAnyOrder(Optional.of(by), Optional.of(new By("local", "")));
        assertThat(new By("csam", "x".repeat(500)).level()).hasSize(120);
    }

    @Test
    void tellsWhatIsAlikeAsOneLine() {
        Set<Kind> kinds = EnumSet.of(Kind.FORBIDDEN, Kind.SEARCH_THROTTLED);
        for (int i = 0; i < 3; i++) {
            events().note(Kind.FORBIDDEN, Optional.of(somebody));
        }
        here = new Origin("192.0.2.251", Optional.empty(), Optional.of("cases"));
        events().note(Kind.FORBIDDEN, Optional.of(somebody));
        events().note(Kind.SIGNED_IN, Optional.of(somebody));
        events().note(Kind.SEARCH_THROTTLED, Optional.of(somebodyElse));
        List<Alike> alike = events().alike(kinds, Duration.ofDays(1), 1000).stream()
                .filter(each -> each.person()
                        .filter(person -> person.equals(somebody) || person.equals(somebodyElse))
                        .isPresent())
                .toList();
        assertThat(alike)
                .extracting(each -> each.kind() + " " + each.times() + " " + each.addresses() + " "
                        + each.client().orElse(""))
                .containsExactlyInAnyOrder("SEARCH_THROTTLED 1 1 cases", "FORBIDDEN 4 2 cases");
    }

    @Test
    void keepsSoManyOfThoseAlikeInAMinuteAndNoMore() {
        beginMinute();
        for (int i = 0; i < SecurityEvents.MOST_ALIKE + 5; i++) {
            events().note(Kind.FORBIDDEN, Optional.of(somebody));
        }
        assertThat(of(somebody))
                .extracting(Event::place)
                .hasSize(SecurityEvents.MOST_ALIKE)
                .contains(20);

        events().note(Kind.FORBIDDEN, Optional.of(somebodyElse));
        assertThat(of(somebodyElse)).as("somebody else").hasSize(1);
        events().note(Kind.SIGNED_OUT, Optional.of(somebody));
        assertThat(of(somebody)).as("something else").hasSize(SecurityEvents.MOST_ALIKE + 1);
        here = new Origin("198.51.100.7", Optional.empty(), Optional.empty());
        events().note(Kind.FORBIDDEN, Optional.of(somebody));
        assertThat(of(somebody)).as("from somewhere else").hasSize(SecurityEvents.MOST_ALIKE + 2);
        laterByAMinute();
        events().note(Kind.FORBIDDEN, Optional.of(somebody));
        assertThat(of(somebody)).as("later").hasSize(SecurityEvents.MOST_ALIKE + 3);
    }

    @Test
    void manyAddressesOfNobodyFillNothingEither() {
        beginMinute();
        long before = ofNobody();
        for (int i = 0; i < SecurityEvents.MOST_OF_NOBODY + 50; i++) {
            here = new Origin("2001:db8::" + Integer.toHexString(i), Optional.empty(), Optional.empty());
            events().note(Kind.TOKEN_REFUSED, Optional.empty());
        }
        assertThat(ofNobody() - before)
                .isLessThanOrEqualTo(SecurityEvents.MOST_OF_NOBODY)
                .isGreaterThan(900);
        events().note(Kind.SIGNED_IN, Optional.of(somebody));
        assertThat(of(somebody)).as("who is known is kept").hasSize(1);
    }

    @Test
    void countsWhatHappenedToAPersonWhereverTheyWere() {
        events().note(Kind.NUMBER_FOUND_NOBODY, Optional.of(somebody));
        here = new Origin("198.51.100.8", Optional.empty(), Optional.empty());
        events().note(
                        Kind.NUMBER_FOUND_NOBODY,
                        Optional.of(new PersonId(somebody.key().toUpperCase(Locale.ROOT))));
        events().note(Kind.SEARCH_FOUND_NOBODY, Optional.of(somebody));
        events().note(Kind.NUMBER_FOUND_NOBODY, Optional.of(somebodyElse));

        assertThat(events().count(Kind.NUMBER_FOUND_NOBODY, somebody, MINUTE)).isEqualTo(2);
        laterByAMinute();
        assertThat(events().count(Kind.NUMBER_FOUND_NOBODY, somebody, MINUTE)).isZero();
    }

    private List<Event> of(PersonId person) {
        return events().latest(5000).stream()
                .filter(event -> event.person().filter(person::equals).isPresent())
                .toList();
    }

    private long ofNobody() {
        return events().latest(5000).stream()
                .filter(event -> event.person().isEmpty())
                .count();
    }
}
