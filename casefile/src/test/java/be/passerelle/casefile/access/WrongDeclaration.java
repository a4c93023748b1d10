// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.stream.act.Compartment;
import java.util.Map;
import java.util.Set;

/// Declarations of acts that are wrong in one thing: an act stands in a compartment that others read, or what
/// physicians alone read is not sealed. Access itself follows the declaration, and so would find nothing wrong.
enum WrongDeclaration {
    /// Payments would read a diagnosis.
    MEDICAL_GROUNDS_STAND_IN_INCAPACITY("assessment.medicalGroundsRecorded", Compartment.INCAPACITY),
    /// The registrar would read what somebody can still do.
    WORK_ABILITY_STANDS_IN_INCAPACITY("assessment.workAbilityStated", Compartment.INCAPACITY),
    /// A training centre would read to whom the person consented.
    CONSENTS_STAND_IN_ATTENDANCE("consent.given", Compartment.ATTENDANCE),
    /// Everybody who knows the name would read why a trajectory was closed.
    CLOSING_STANDS_IN_IDENTITY("trajectory.closed", Compartment.IDENTITY),
    /// The registrar would read that somebody works again.
    RETURN_TO_WORK_STANDS_IN_PROGRAMME("outcome.returnedToWork", Compartment.PROGRAMME),
    /// A training centre would read why an act was taken back.
    CORRECTIONS_STAND_IN_ATTENDANCE("correction.annulmentAsked", Compartment.ATTENDANCE),
    /// The text of a diagnosis lies under the key of everything else.
    GROUNDS_ARE_NOT_SEALED("assessment.medicalGroundsRecorded", Compartment.MEDICAL);

    private final String act;
    private final Compartment wrong;

    WrongDeclaration(String act, Compartment wrong) {
        this.act = act;
        this.wrong = wrong;
    }

    /// What would be declared.
    void plant(Map<String, Compartment> declared, Set<String> sealed) {
        declared.put(act, wrong);
        if (this == GROUNDS_ARE_NOT_SEALED) {
            sealed.removeIf(component -> component.startsWith(act + "."));
        }
    }
}
