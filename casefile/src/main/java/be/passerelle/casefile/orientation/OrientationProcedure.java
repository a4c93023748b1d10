// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.orientation;

import static be.passerelle.casefile.incapacity.IncapacityConditions.INCAPABLE;
import static be.passerelle.casefile.incapacity.IncapacityConditions.IN_PUBLIC_OF_TRAINING;
import static be.passerelle.casefile.orientation.VocationalOrientation.ORIENTATION;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.INSURED;
import static be.passerelle.stream.act.Role.TRAINING_CENTRE;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.WaysToTell;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.TermWording;
import be.passerelle.stream.procedure.Validity;
import java.time.LocalDate;
import java.util.List;

/// The table of orientations.
public final class OrientationProcedure {

    /// Vocational rehabilitation in three phases, of which this is the first.
    private static final Validity SINCE_2009 = Validity.from(LocalDate.of(2009, 7, 1), Scheme.values());

    /// No source that was seen says by when it is reported.
    private static final Finding<Deadline> NO_TERM_FOUND =
            Finding.no(lines -> lines.openQuestion(Phrase.of("procedure.orientationTermOpen"), Articles.ORIENTATION));

    private static final Condition<In<?>> NO_OPEN_ORIENTATION = Condition.<In<?>>of(
                    "noOpenOrientation",
                    Articles.ORIENTATION,
                    s -> s.file().threads(ORIENTATION).all().stream().noneMatch(VocationalOrientation::isAhead))
            .about(Compartment.PROGRAMME, Compartment.ATTENDANCE);

    private static final Condition<In<VocationalOrientation>> NOT_HELD_YET = Condition.<In<VocationalOrientation>>of(
                    "orientationNotHeldYet",
                    Articles.ORIENTATION,
                    s -> s.thread().held().isEmpty())
            .about(Compartment.ATTENDANCE);

    /// What the centre says closes it as well.
    private static final Condition<In<VocationalOrientation>> NOT_REPORTED = Condition.<In<VocationalOrientation>>of(
                    "orientationNotReported",
                    Articles.ORIENTATION,
                    s -> s.thread().reported().isEmpty())
            .about(Compartment.ATTENDANCE);

    private static final List<Row<?, ?>> ROWS = List.of(
            FileRow.opening(ORIENTATION, OrientationAct.Ordered.class, ADVISORY_PHYSICIAN, Articles.ORIENTATION)
                    .when(INCAPABLE, IN_PUBLIC_OF_TRAINING, NO_OPEN_ORIENTATION)
                    .inForce(SINCE_2009)
                    .check(
                            "endsAfterStart",
                            "endsOn",
                            (_, _, act) -> !act.endsOn().isBefore(act.startsOn()))
                    .check(
                            "startsNotBeforeOrder",
                            "startsOn",
                            (_, p, act) -> !act.startsOn().isBefore(p.happenedOn())),
            FileRow.in(ORIENTATION, OrientationAct.ReportedToCommission.class, ADVISORY_PHYSICIAN, Articles.ORIENTATION)
                    .when(NOT_REPORTED)
                    .must("orientation.report", s -> s.thread().held().isPresent(), _ -> NO_TERM_FOUND),
            FileRow.in(ORIENTATION, OrientationAct.Held.class, TRAINING_CENTRE, Articles.ORIENTATION)
                    .when(NOT_HELD_YET)
                    .must("orientation.hold")
                    .from(s -> s.thread().order().startsOn())
                    .fromWorded(TermWording.of("from.orientation")),
            FileRow.in(ORIENTATION, OrientationAct.NotHeld.class, TRAINING_CENTRE, Articles.ORIENTATION)
                    .when(NOT_HELD_YET)
                    .must("orientation.hold")
                    .from(s -> s.thread().order().startsOn())
                    .fromWorded(TermWording.of("from.orientation")),
            FileRow.in(ORIENTATION, OrientationAct.Declined.class, INSURED, Articles.VOLUNTARY)
                    .when(NOT_HELD_YET)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.GIVING_UP));

    private OrientationProcedure() {}

    public static List<Row<?, ?>> rows() {
        return ROWS;
    }
}
