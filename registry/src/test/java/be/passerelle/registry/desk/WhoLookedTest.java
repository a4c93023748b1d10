// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.Ground;
import be.passerelle.registry.access.AccessLog.Looks;
import be.passerelle.registry.access.AccessLog.Noted;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.Instant;
import java.time.LocalDate;
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

    @Test
    void thePersonReadsItAll() {
        List<Looks> all = List.of(inEmergency, usual, named, opened, keptOut);
        assertThat(new WhoLooked(true).told(all)).isEqualTo(all);
    }

    @Test
    void anEmergencyReadsAsAnyOtherLook() {
        assertThat(new WhoLooked(false).told(List.of(inEmergency, usual, named, opened, keptOut)))
                .containsExactly(
                        new Looks(
                                DAY,
                                FUND,
                                Role.ADVISORY_PHYSICIAN,
                                Operation.READ,
                                Optional.of(Ground.MEMBER_OF_FUND),
                                5,
                                at(8),
                                at(11),
                                List.of(new PersonId("anne"), new PersonId("marc")),
                                Optional.empty()),
                        named);
    }

    @Test
    void aStrangerWhoWasRefusedIsTold() {
        Looks stranger = new Looks(
                DAY,
                new OrganisationId("centre"),
                Role.TRAINING_CENTRE,
                Operation.READ,
                Optional.empty(),
                1,
                at(7),
                at(7),
                List.of(new PersonId("tom")),
                Optional.empty());
        assertThat(new WhoLooked(false).told(List.of(stranger))).containsExactly(stranger);
    }

    @Test
    void linesToo() {
        assertThat(new WhoLooked(false)
                        .toldLines(List.of(
                                line(1, Operation.OPEN_IN_EMERGENCY, Optional.of(Ground.EMERGENCY)),
                                line(2, Operation.RECORD, Optional.of(Ground.EMERGENCY)),
                                line(3, Operation.RECORD, Optional.empty()))))
                .containsExactly(line(2, Operation.RECORD, Optional.of(Ground.MEMBER_OF_FUND)));
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
                FUND,
                Role.ADVISORY_PHYSICIAN,
                operation,
                ground,
                times,
                at(first),
                at(last),
                List.of(new PersonId(person)),
                Optional.empty());
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-03-02T%02d:00:00Z".formatted(hour));
    }
}
