// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.Ground;
import be.passerelle.registry.access.AccessLog.Days;
import be.passerelle.registry.access.AccessLog.Looks;
import be.passerelle.registry.access.AccessLog.Noted;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.Emergencies;
import be.passerelle.registry.access.Emergency;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whoever represents the person does not learn from who looked that the file is protected.
class WhoLookedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final OrganisationId FUND = new OrganisationId("fund");

    private final Looks usual = looks(Operation.READ, Optional.of(Ground.MEMBER_OF_FUND), 2, "anne", 9, 10);
    private final Looks inEmergency = looks(Operation.READ, Optional.of(Ground.EMERGENCY), 3, "marc", 8, 11);
    private final Looks opened = looks(Operation.OPEN_IN_EMERGENCY, Optional.of(Ground.EMERGENCY), 1, "marc", 8, 8);
    private final Looks keptOut = looks(Operation.READ, Optional.empty(), 1, "marc", 7, 7);
    private final Looks named = looks(Operation.LIST, Optional.empty(), 4, "anne", 7, 9);

    private final List<Emergency> emergencies = List.of(
            emergency(DAY.minusDays(1), Optional.of(Emergency.Finding.JUSTIFIED)),
            emergency(DAY, Optional.of(Emergency.Finding.NOT_JUSTIFIED)),
            emergency(DAY, Optional.empty()));

    @Test
    void thePersonReadsItAll() {
        List<Looks> all = List.of(inEmergency, usual, named, opened, keptOut);
        assertThat(new WhoLooked(true, each -> each, (_, _, _) -> Optional.empty(), List::of).told(all))
                .isEqualTo(all);
    }

    /// Once an officer reviewed it, on the line of that opening and on no other; not who reviewed, nor the
    /// remark.
    @Test
    void thePersonReadsWhatOfficersFound() {
        Looks anotherRole = new Looks(
                DAY,
                new PersonId("zoe"),
                FUND,
                Role.RETURN_TO_WORK_COORDINATOR,
                Operation.OPEN_IN_EMERGENCY,
                Optional.of(Ground.EMERGENCY),
                1,
                at(8),
                at(8),
                Optional.empty(),
                List.of());
        List<Looks> told = toPerson().told(List.of(inEmergency, usual, opened, anotherRole));
        assertThat(told)
                .extracting(Looks::found)
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of(new Emergency.Found(at(8), Emergency.Finding.NOT_JUSTIFIED, at(15))),
                        List.of());
    }

    @Test
    void whoeverRepresentsThemDoesNot() {
        assertThat(toRepresentative().told(List.of(inEmergency, usual, opened)))
                .allSatisfy(each -> assertThat(each.found()).isEmpty());
    }

    @Test
    void anEmergencyReadsAsAnyOtherLook() {
        assertThat(toRepresentative().told(List.of(inEmergency, usual, named, opened, keptOut)))
                .containsExactly(
                        looks(Operation.READ, Optional.of(Ground.MEMBER_OF_FUND), 3, "marc", 8, 11), usual, named);
    }

    @Test
    void anEmergencyIsOneLineWithWhatTheSamePersonLookedAtOtherwise() {
        Looks otherwise = looks(Operation.READ, Optional.of(Ground.MEMBER_OF_FUND), 2, "marc", 9, 10);
        assertThat(toRepresentative().told(List.of(inEmergency, otherwise)))
                .containsExactly(looks(Operation.READ, Optional.of(Ground.MEMBER_OF_FUND), 5, "marc", 8, 11));
    }

    /// Who opened it as the institute decides on an invalidity is told of on that ground: in a file that has no
    /// request, any other line would be one of an emergency. What the same people looked at otherwise is one
    /// line with it.
    @Test
    void anEmergencyReadsAsALookOnTheGroundThatTheyHadThen() {
        Looks onInvalidity = ofInspector(Ground.INVALIDITY, 9);
        Looks inEmergencyThen = ofInspector(Ground.EMERGENCY, 10);
        WhoLooked told = new WhoLooked(
                false,
                each -> each,
                (role, _, at) -> Optional.of(
                        role == Role.INSPECTING_PHYSICIAN && at.equals(at(10))
                                ? Ground.INVALIDITY
                                : Ground.REQUEST_BEFORE_INSTITUTE),
                List::of);
        assertThat(told.told(List.of(inEmergencyThen, onInvalidity)))
                .singleElement()
                .satisfies(each -> assertThat(each.ground()).contains(Ground.INVALIDITY))
                .satisfies(each -> assertThat(each.times()).isEqualTo(2));
        assertThat(told.told(List.of(ofInspector(Ground.EMERGENCY, 11))))
                .singleElement()
                .satisfies(each -> assertThat(each.ground()).contains(Ground.REQUEST_BEFORE_INSTITUTE));
    }

    /// Where acts cannot be read any more, nobody can tell on which: it is told of as a look all the same.
    @Test
    void anEmergencyIsToldAsALookWhereNobodyCanTellItsGround() {
        WhoLooked told = new WhoLooked(false, each -> each, (_, _, _) -> Optional.empty(), List::of);
        assertThat(told.told(List.of(ofInspector(Ground.EMERGENCY, 9))))
                .singleElement()
                .satisfies(each -> assertThat(each.ground()).isPresent().isNotEqualTo(Optional.of(Ground.EMERGENCY)));
    }

    @Test
    void aStrangerWhoWasRefusedIsTold() {
        Looks stranger = new Looks(
                DAY,
                new PersonId("tom"),
                new OrganisationId("centre"),
                Role.TRAINING_CENTRE,
                Operation.READ,
                Optional.empty(),
                1,
                at(7),
                at(7),
                Optional.empty(),
                List.of());
        assertThat(toRepresentative().told(List.of(stranger))).containsExactly(stranger);
    }

    @Test
    void linesToo() {
        List<Noted> log = List.of(
                line(1, Operation.OPEN_IN_EMERGENCY, Optional.of(Ground.EMERGENCY)),
                line(2, Operation.RECORD, Optional.of(Ground.EMERGENCY)),
                line(3, Operation.RECORD, Optional.empty()),
                line(4, Operation.READ, Optional.of(Ground.MEMBER_OF_FUND)),
                line(5, Operation.OPEN_IN_EMERGENCY, Optional.of(Ground.EMERGENCY)),
                line(6, Operation.READ, Optional.of(Ground.MEMBER_OF_FUND)));
        Noted usualNow = line(2, Operation.READ, Optional.of(Ground.MEMBER_OF_FUND));
        for (int most = 1; most < 5; most++) {
            int some = most + 1;
            assertThat(toRepresentative()
                            .lines(
                                    after -> log.stream()
                                            .filter(each -> each.number() > after)
                                            .limit(some)
                                            .toList(),
                                    0,
                                    most))
                    .isEqualTo(List.of(usualNow, log.get(3), log.get(5)).subList(0, Math.min(3, some)));
        }
    }

    /// What is left out is left out before a page is full: whoever goes on from page to page does not find
    /// where.
    @Test
    void pagesAreFullOfWhatIsTold() {
        List<Looks> log = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Optional<Ground> ground = i % 3 == 0 ? Optional.of(Ground.MEMBER_OF_FUND) : Optional.empty();
            log.add(on(DAY.minusDays(i), ground));
        }
        List<Looks> told = toRepresentative().told(log);
        for (int most = 1; most < 9; most++) {
            int some = most;
            List<Looks> paged = new ArrayList<>();
            Optional<LocalDate> before = Optional.empty();
            do {
                Days page = toRepresentative().days(at -> page(log, at, some), before, most);
                assertThat(page.looks()).hasSizeLessThanOrEqualTo(most);
                assertThat(page.before().isEmpty() || page.looks().size() == most)
                        .isTrue();
                paged.addAll(page.looks());
                before = page.before();
            } while (before.isPresent());
            assertThat(paged).isEqualTo(told);
        }
    }

    /// Days as a log gives them.
    private static Days page(List<Looks> log, Optional<LocalDate> before, int most) {
        List<Looks> earlier = log.stream()
                .filter(each -> before.filter(day -> !each.day().isBefore(day)).isEmpty())
                .toList();
        List<Looks> page = earlier.stream().limit(most).toList();
        return new Days(
                page, earlier.size() > page.size() ? Optional.of(page.getLast().day()) : Optional.empty());
    }

    private WhoLooked toPerson() {
        return new WhoLooked(true, each -> each, (_, _, _) -> Optional.of(Ground.MEMBER_OF_FUND), () -> emergencies);
    }

    private WhoLooked toRepresentative() {
        return new WhoLooked(false, each -> each, (_, _, _) -> Optional.of(Ground.MEMBER_OF_FUND), () -> emergencies);
    }

    private static Looks ofInspector(Ground ground, int hour) {
        return new Looks(
                DAY,
                new PersonId("ines"),
                new OrganisationId("institute"),
                Role.INSPECTING_PHYSICIAN,
                Operation.READ,
                Optional.of(ground),
                1,
                at(hour),
                at(hour),
                Optional.empty(),
                List.of());
    }

    private static Looks on(LocalDate day, Optional<Ground> ground) {
        return new Looks(
                day,
                new PersonId("anne"),
                FUND,
                Role.ADVISORY_PHYSICIAN,
                Operation.READ,
                ground,
                1,
                at(7),
                at(7),
                Optional.empty(),
                List.of());
    }

    private static Noted line(long number, Operation operation, Optional<Ground> ground) {
        return new Noted(
                number,
                new CaseFileId(new UUID(1, 2)),
                at(8),
                "p",
                FUND,
                Role.RETURN_TO_WORK_COORDINATOR,
                operation,
                ground);
    }

    private static Looks looks(
            Operation operation, Optional<Ground> ground, long times, String person, int first, int last) {
        return new Looks(
                DAY,
                new PersonId(person),
                FUND,
                Role.ADVISORY_PHYSICIAN,
                operation,
                ground,
                times,
                at(first),
                at(last),
                Optional.empty(),
                List.of());
    }

    private static Emergency emergency(LocalDate day, Optional<Emergency.Finding> finding) {
        Instant openedAt = at(8).plus(ChronoUnit.DAYS.between(DAY, day), ChronoUnit.DAYS);
        return new Emergency(
                new UUID(3, day.toEpochDay()),
                new CaseFileId(new UUID(1, 2)),
                Optional.of(new PersonId("marc")),
                FUND,
                Role.ADVISORY_PHYSICIAN,
                Emergency.Cause.TERM,
                Optional.of("Somebody has to answer today."),
                openedAt,
                openedAt.plus(Emergencies.LASTS),
                finding.map(said -> new Emergency.Review(new PersonId("officer"), at(15), said, "A remark.")));
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-03-02T%02d:00:00Z".formatted(hour));
    }
}
