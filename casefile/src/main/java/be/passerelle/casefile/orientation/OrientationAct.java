// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.orientation;

import static be.passerelle.stream.act.ActKind.REPORT;
import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.ATTENDANCE;
import static be.passerelle.stream.act.Compartment.PROGRAMME;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.assessment.Occupation;
import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.GivesUp;
import be.passerelle.casefile.file.Subject;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.OfKind;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.ToldTo;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.time.LocalDate;
import java.util.Optional;

/// Acts of an orientation (law of 14 July 1994, article 109bis; report of INAMI of about 2016, section 2.2.3).
@ReadBeside(
        facts = {OrientationAct.Ordered.class, OrientationAct.ReportedToCommission.class, OrientationAct.Held.class},
        earlier = {AssessmentAct.ReferenceOccupationsEstablished.class})
public sealed interface OrientationAct extends FileAct {

    @Override
    default Subject<?> subject() {
        return VocationalOrientation.ORIENTATIONS;
    }

    /// The advisory physician orders an orientation, alone. Its payment is guaranteed.
    @ToldTo(Role.TRAINING_CENTRE)
    @Declared(code = "orientation.ordered", kind = STEP, compartment = PROGRAMME)
    record Ordered(
            @OfKind(OrganisationKind.TRAINING_CENTRE) OrganisationId centre,
            @TextLength(max = 1000, lines = true) String question,
            LocalDate startsOn,
            LocalDate endsOn,
            Money price)
            implements OrientationAct {}

    /// The order is reported to the high commission, with its reasons: afterwards, as it decides nothing on it.
    @Declared(code = "orientation.reportedToCommission", kind = STEP, compartment = PROGRAMME)
    record ReportedToCommission(
            @TextLength(max = 2000, lines = true) String reasons) implements OrientationAct {}

    /// The orientation was held; it happened on its last day.
    @Declared(code = "orientation.held", kind = REPORT, compartment = ATTENDANCE)
    record Held(
            OrientationAdvice advice,
            Optional<Occupation> occupation,
            @TextLength(max = 2000, lines = true) String conclusion)
            implements OrientationAct {}

    /// The orientation was not held: nobody came, or the centre could not hold it.
    @Declared(code = "orientation.notHeld", kind = REPORT, compartment = ATTENDANCE)
    record NotHeld(@TextLength(max = 1000, lines = true) Optional<String> remarks) implements OrientationAct {}

    /// The person gives the orientation up.
    @ToldTo(Role.TRAINING_CENTRE)
    @Declared(code = "orientation.declined", kind = STEP, compartment = PROGRAMME)
    record Declined(@TextLength(max = 1000, lines = true) Optional<String> reason) implements OrientationAct, GivesUp {}
}
