// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.appeal;

import static be.passerelle.casefile.appeal.Appeal.APPEAL;
import static be.passerelle.casefile.person.PersonConditions.ALIVE;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.INSURED;
import static be.passerelle.stream.act.Role.REGISTRAR;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.TakenBack;
import be.passerelle.casefile.file.WaysToTell;
import be.passerelle.casefile.file.WholeFile;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Row;
import java.util.List;
import java.util.Optional;

/// The table of appeals. Nobody is refused for being late: whether an appeal is in time the court says, and no term
/// runs while the notification lacks one of its mentions.
public final class AppealProcedure {

    private static final Condition<In<Appeal>> NOT_JUDGED = Condition.of(
            "appealNotJudged", Articles.APPEAL, s -> s.thread().judgment().isEmpty());

    private static final Condition<In<Appeal>> ASKS_FOR_SOMETHING =
            Condition.of("judgmentToCarryOut", Articles.APPEAL, s -> s.thread().asksForSomething());

    private static final List<Row<?, ?>> ROWS = List.of(
            lodged(INSURED)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.ASKING)
                    .check(
                            "takenBackSince",
                            "",
                            (s, p, _) -> TakenBack.isSaidSince(s.file(), p, AppealAct.Lodged.class::isInstance)),
            lodged(REGISTRAR),
            lodged(ADVISORY_PHYSICIAN),
            FileRow.in(APPEAL, AppealAct.Withdrawn.class, INSURED, Articles.APPEAL)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.GIVING_UP)
                    .when(NOT_JUDGED),
            judged(REGISTRAR),
            judged(ADVISORY_PHYSICIAN),
            carriedOut(REGISTRAR),
            carriedOut(ADVISORY_PHYSICIAN));

    private AppealProcedure() {}

    public static List<Row<?, ?>> rows() {
        return ROWS;
    }

    private static Row<In<WholeFile>, AppealAct.Lodged> lodged(Role by) {
        return FileRow.opening(APPEAL, AppealAct.Lodged.class, by, Articles.APPEAL)
                .when(ALIVE)
                .check(
                        "afterDecision",
                        "happenedOn",
                        (s, p, act) -> s.file()
                                .act(act.decision().number())
                                .filter(decision -> p.happenedOn().isBefore(decision.happenedOn()))
                                .isEmpty());
    }

    private static Row<In<Appeal>, AppealAct.Judged> judged(Role by) {
        return FileRow.in(APPEAL, AppealAct.Judged.class, by, Articles.APPEAL)
                .when(NOT_JUDGED, decidedBy(by))
                .must("appeal.judgment")
                .notBefore(s -> Optional.of(s.thread().opened()));
    }

    private static Row<In<Appeal>, AppealAct.CarriedOut> carriedOut(Role by) {
        return FileRow.in(APPEAL, AppealAct.CarriedOut.class, by, Articles.APPEAL)
                .when(ASKS_FOR_SOMETHING, decidedBy(by))
                .must("appeal.carryOut")
                .notBefore(s -> s.thread().judged());
    }

    /// Whoever decided hears of the judgment: the fund, or the institute. Who does not read the decision is not told
    /// whose it is.
    private static Condition<In<Appeal>> decidedBy(Role role) {
        boolean fund = role == ADVISORY_PHYSICIAN;
        return Condition.of(
                fund ? "fundDecided" : "instituteDecided",
                Articles.APPEAL,
                s -> s.file()
                        .act(s.thread().decision())
                        .filter(decision -> DecisionsToAppeal.isOfFund(decision) == fund)
                        .isPresent());
    }
}
