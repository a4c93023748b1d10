// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import be.passerelle.law.language.Language;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registry.Imported;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CommandId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Mandates of the invented people, without which nobody is named to handle a protected file.
public final class Staff {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private Staff() {}

    public static void worksHere(RunningServer server) {
        Invented.registers().mandates().forEach(mandate -> give(server, mandate));
    }

    private static void give(RunningServer server, Mandate mandate) {
        MandateAct given = new MandateAct.Given(
                mandate.person().key(),
                "Name of",
                mandate.person().key(),
                mandate.nationalNumber(),
                mandate.organisation(),
                mandate.role(),
                List.of(),
                List.of(Language.FR),
                SINCE,
                Optional.empty());
        Imported act = new Imported(
                new ProposedAct(0, SINCE, Invented.ADMINISTRATOR.viewer().performer(), given),
                SINCE.atTime(12, 0).toInstant(ZoneOffset.UTC),
                new CommandId(UUID.randomUUID()));
        server.registry()
                .importRegister(RegisterKey.mandates(mandate.person().key(), mandate.organisation()), List.of(act));
    }
}
