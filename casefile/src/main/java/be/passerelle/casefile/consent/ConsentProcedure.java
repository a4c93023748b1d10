// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.consent;

import static be.passerelle.casefile.consent.Consents.CONSENTS;
import static be.passerelle.casefile.person.PersonConditions.ALIVE;
import static be.passerelle.casefile.person.PersonConditions.REGISTERED;
import static be.passerelle.stream.act.Role.INSURED;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.TakenBack;
import be.passerelle.casefile.file.WaysToTell;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Row;
import java.util.List;

/// The table of consent.
public final class ConsentProcedure {

    private static final Condition<In<?>> CONSENT_IN_FORCE = Condition.of(
            "consentInForce",
            Articles.WITHDRAWAL,
            s -> !s.file().state(CONSENTS).kept().isEmpty());

    /// The person is accompanied in a thread in which they may be referred to others.
    private static boolean isAccompanied(In<?> s) {
        return s.file().threads().stream().anyMatch(t -> t.isOpen() && t.refers());
    }

    /// The person is accompanied in a trajectory that began at their fund: whoever refers them there, it is the
    /// coordinator.
    private static boolean isWithFund(In<?> s) {
        return s.file().threads().stream().anyMatch(t -> t.isOpen() && t.refers() && !t.isLedByPartner());
    }

    private static final List<Row<?, ?>> ROWS = List.of(
            FileRow.onFile(ConsentAct.Given.class, INSURED, Articles.CONSENT)
                    .when(REGISTERED, ALIVE)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.BINDING)
                    .check(
                            "recipientOfPurpose",
                            "recipient",
                            (s, _, act) -> s.registers()
                                    .organisation(act.recipient())
                                    .filter(o -> o.kind() == act.purpose().recipient())
                                    .isPresent())
                    .check(
                            "takenBackSince",
                            "recipient",
                            (s, p, act) -> TakenBack.isSaidSince(
                                    s.file(),
                                    p,
                                    said -> said instanceof ConsentAct.Given given
                                            && given.recipient().equals(act.recipient())))
                    .check(
                            "ofThisTrajectory",
                            "recipient",
                            (s, p, act) -> !act.purpose().isOverWithTrajectory()
                                    || TakenBack.isSaidSinceTheLastWay(s.file(), p))
                    .check(
                            "accompanied",
                            "purpose",
                            (s, _, act) -> !act.purpose().isToReferral() || isAccompanied(s))
                    .check(
                            "accompaniedByFund",
                            "purpose",
                            (s, _, act) -> act.purpose() != ConsentPurpose.DIRECT_SUPPORT || !isWithFund(s))
                    .check(
                            "partsOfPurpose",
                            "compartments",
                            (_, _, act) -> act.purpose().parts().containsAll(act.compartments()))
                    .check(
                            "textExists",
                            "textVersion",
                            (_, _, act) -> act.purpose().hasText(act.textVersion())),
            FileRow.onFile(ConsentAct.Withdrawn.class, INSURED, Articles.WITHDRAWAL)
                    .when(CONSENT_IN_FORCE)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.TAKING_BACK));

    private ConsentProcedure() {}

    public static List<Row<?, ?>> rows() {
        return ROWS;
    }
}
