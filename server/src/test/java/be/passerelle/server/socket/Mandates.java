// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import be.passerelle.law.language.Language;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registry.Imported;
import be.passerelle.registry.Registry;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Mandates that were given a month ago.
final class Mandates {

    static final LocalDate TODAY = LocalDate.now(Registry.BELGIUM);

    /// The key of somebody who works here and is an insured person too.
    static final String EVE = "eve";

    private Mandates() {}

    /// One that goes on.
    static void give(RunningServer server, String person, String organisation, Role role) {
        give(server, person, organisation, role, Optional.empty());
    }

    /// Several that go on, in one organisation.
    static void give(RunningServer server, String person, String organisation, List<Role> roles) {
        give(server, person, organisation, roles, Optional.empty());
    }

    /// @param until its last day
    static void give(RunningServer server, String person, String organisation, Role role, Optional<LocalDate> until) {
        give(server, person, organisation, List.of(role), until);
    }

    private static void give(
            RunningServer server, String person, String organisation, List<Role> roles, Optional<LocalDate> until) {
        LocalDate since = TODAY.minusDays(30);
        List<Imported> acts = roles.stream()
                .map(role -> new Imported(
                        new ProposedAct(
                                0,
                                since,
                                Invented.ADMINISTRATOR.viewer().performer(),
                                given(person, organisation, role, since, until)),
                        since.atTime(12, 0).toInstant(ZoneOffset.UTC),
                        new CommandId(UUID.randomUUID())))
                .toList();
        server.registry().importRegister(RegisterKey.mandates(person, new OrganisationId(organisation)), acts);
    }

    private static MandateAct given(
            String person, String organisation, Role role, LocalDate since, Optional<LocalDate> until) {
        return new MandateAct.Given(
                person,
                "Name of",
                person,
                EVE.equals(person) ? Invented.NUMBER_OF_EVE : Invented.number(person),
                new OrganisationId(organisation),
                role,
                List.of(),
                List.of(Language.FR),
                since,
                until);
    }
}
