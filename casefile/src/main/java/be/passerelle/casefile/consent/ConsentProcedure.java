// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.consent;

import static be.passerelle.casefile.procedure.OnFile.OPEN_TRAJECTORY;
import static be.passerelle.casefile.procedure.OnFile.REGISTERED;
import static be.passerelle.stream.act.Role.INSURED;

import be.passerelle.casefile.procedure.Articles;
import be.passerelle.casefile.procedure.Condition;
import be.passerelle.casefile.procedure.Row;
import java.util.List;

/// The table of consent.
public final class ConsentProcedure {

    private static final Condition CONSENT_IN_FORCE = Condition.of(
            "consentInForce",
            Articles.CONSENT,
            s -> !s.file().consents().inForce().isEmpty());

    private static final List<Row<?>> ROWS = List.of(
            Row.onFile(ConsentAct.Given.class, INSURED, Articles.CONSENT)
                    .when(REGISTERED, OPEN_TRAJECTORY)
                    .check(
                            "recipientOfPurpose",
                            "recipient",
                            (s, _, act) -> s.registers()
                                    .organisation(act.recipient())
                                    .filter(o -> o.kind() == act.purpose().recipient())
                                    .isPresent()),
            Row.onFile(ConsentAct.Withdrawn.class, INSURED, Articles.CONSENT)
                    .when(CONSENT_IN_FORCE)
                    .check(
                            "consentExists",
                            "consent",
                            (s, _, act) -> s.file().consents().inForce().stream()
                                    .anyMatch(c -> c.given().act() == act.consent())));

    private ConsentProcedure() {}

    public static List<Row<?>> rows() {
        return ROWS;
    }
}
