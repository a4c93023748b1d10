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

    private Mandates() {}

    /// One that goes on.
    static void give(RunningServer server, String person, String organisation, Role role) {
        give(server, person, organisation, role, Optional.empty());
    }

    /// @param until its last day
    static void give(RunningServer server, String person, String organisation, Role role, Optional<LocalDate> until) {
        LocalDate since = TODAY.minusDays(30);
        MandateAct given = new MandateAct.Given(
                person,
                "Name of",
                person,
                new OrganisationId(organisation),
                role,
                List.of(),
                List.of(Language.FR),
                since,
                until);
        server.registry()
                .importRegister(
                        RegisterKey.mandates(person, new OrganisationId(organisation)),
                        List.of(new Imported(
                                new ProposedAct(
                                        0,
                                        since,
                                        Invented.ADMINISTRATOR.viewer().performer(),
                                        given),
                                since.atTime(12, 0).toInstant(ZoneOffset.UTC),
                                new CommandId(UUID.randomUUID()))));
    }
}
