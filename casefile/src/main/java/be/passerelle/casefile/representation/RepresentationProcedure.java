// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.representation;

import static be.passerelle.casefile.person.PersonConditions.ALIVE;
import static be.passerelle.casefile.person.PersonConditions.REGISTERED;
import static be.passerelle.casefile.representation.Representations.REPRESENTATIONS;
import static be.passerelle.stream.act.Role.INSURED;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.TakenBack;
import be.passerelle.casefile.file.WaysToTell;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Row;
import java.util.List;
import java.util.stream.Stream;

/// The table of who acts for the person.
public final class RepresentationProcedure {

    private static final Condition<In<?>> REPRESENTED = Condition.of(
            "represented",
            Articles.REPRESENTATION,
            s -> !RepresentationsKept.of(s).isEmpty());

    private static final Condition<In<?>> MANDATED = Condition.of(
            "mandated", Articles.REPRESENTATION, s -> !MandatesToRevoke.of(s).isEmpty());

    private static final List<Row<?, ?>> ROWS = List.of(
            FileRow.onFile(RepresentationAct.Recorded.class, RETURN_TO_WORK_COORDINATOR, Articles.REPRESENTATION)
                    .when(REGISTERED, ALIVE)
                    .check(
                            "documentOfKind",
                            "document",
                            (_, _, act) -> act.kind().documents().contains(act.document()))
                    .check(
                            "scopeOfKind",
                            "scope",
                            (_, _, act) -> act.kind().scopes().contains(act.scope()))
                    .check(
                            "termOfKind",
                            "until",
                            (_, _, act) -> !act.kind().hasTerm()
                                    || act.document().mayLeaveEndOpen()
                                    || act.until().isPresent())
                    .check(
                            "untilNotOver",
                            "until",
                            (s, _, act) -> act.until()
                                    .filter(until -> until.isBefore(act.from()) || until.isBefore(s.day()))
                                    .isEmpty())
                    .check(
                            "documentNotLater",
                            "documentDated",
                            (_, p, act) -> !act.documentDated().isAfter(p.happenedOn()))
                    .check(
                            "takenBackSince",
                            "documentDated",
                            (s, _, act) -> !act.kind().isRevocable()
                                    || TakenBack.last(s.file(), said -> isOfSame(said, act))
                                            .filter(taken ->
                                                    !act.documentDated().isAfter(taken))
                                            .isEmpty())
                    .check(
                            "anotherPerson",
                            "nationalNumber",
                            (s, _, act) -> NumberChangeProcedure.isAnother(s, act.nationalNumber()))
                    .check(
                            "representsOnce",
                            "nationalNumber",
                            (s, _, act) -> s.file().state(REPRESENTATIONS).kept().stream()
                                    .noneMatch(each -> each.isOf(act.nationalNumber()) && each.isKeptOn(s.day())))
                    .check(
                            Reviewers.LEFT,
                            "nationalNumber",
                            (s, _, act) -> Reviewers.enoughAreLeft(s, act.nationalNumber())),
            FileRow.onFile(RepresentationAct.Ended.class, RETURN_TO_WORK_COORDINATOR, Articles.REPRESENTATION)
                    .when(REPRESENTED),
            // The person alone takes back what they gave: no representative does, not of themselves either.
            FileRow.onFile(RepresentationAct.Revoked.class, INSURED, Articles.REPRESENTATION)
                    .when(MANDATED)
                    .alsoEntered(WaysToTell.TAKING_BACK));

    private RepresentationProcedure() {}

    private static boolean isOfSame(Act said, RepresentationAct.Recorded act) {
        return said instanceof RepresentationAct.Recorded before
                && before.nationalNumber().equals(act.nationalNumber());
    }

    public static List<Row<?, ?>> rows() {
        return Stream.concat(ROWS.stream(), NumberChangeProcedure.rows().stream())
                .toList();
    }
}
