// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.assessment.FirstYearAct;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What single acts say of others, and to whom they are told, written a second time.
final class OracleOfActs {

    private OracleOfActs() {}

    /// Who knows that there is an act without reading its compartment.
    static boolean isTold(Act act, Role role) {
        boolean sealed =
                act instanceof AssessmentAct.MedicalGroundsRecorded || act instanceof OccupationalAct.HealthNoted;
        return (sealed && role == Role.INSURED)
                || ((act instanceof DecisionAct.RevocationNotified || act instanceof ProgrammeAct.Withdrawn)
                        && role == Role.TRAINING_CENTRE);
    }

    /// Whether an act says something that stands with what the person can do, and not with its incapacity.
    static boolean holdsWordsApart(Act act) {
        return switch (act) {
            case ResumptionAct.Asked asked -> asked.employer().isPresent();
            case ResumptionAct.Authorised authorised -> authorised.conditions().isPresent();
            case ResumptionAct.Ended ended -> ended.reason().isPresent();
            case ResumptionAct.Refused _, ResumptionAct.Examined _, IncapacityAct.InvalidityNotRecognised _ -> true;
            default -> false;
        };
    }

    static Set<Integer> about(Act act) {
        List<ActNumber> named = switch (act) {
            case ConsentAct.Withdrawn withdrawn -> List.of(withdrawn.consent());
            case FirstYearAct.AbsenceJudged judged -> List.of(judged.absence());
            case RepresentationAct.Ended ended -> List.of(ended.representation());
            case RepresentationAct.Revoked revoked -> List.of(revoked.mandate());
            case CorrectionAct.AnnulmentAsked asked -> List.of(asked.act());
            case CorrectionAct.AnnulmentConfirmed confirmed -> List.of(confirmed.request());
            case CorrectionAct.AnnulmentDeclined declined -> List.of(declined.request());
            case CorrectionAct.ContradictionSettled settled -> List.of(settled.report(), settled.step());
            case CorrectionAct.StopTakenBack taken -> List.of(taken.stop());
            case CorrectionAct.EntryDisowned disowned -> List.of(disowned.entry());
            case CorrectionAct.EntrySettled settled -> List.of(settled.objection());
            default -> List.of();
        };
        Set<Integer> numbers = new HashSet<>();
        named.forEach(number -> numbers.add(number.number()));
        return numbers;
    }

    /// Whether something in it is for physicians alone, although the act itself is not.
    static boolean sealsInAnotherPart(Act act) {
        return act instanceof IncapacityAct.InvalidityProposed || act instanceof IncapacityAct.CertificateReceived;
    }
}
