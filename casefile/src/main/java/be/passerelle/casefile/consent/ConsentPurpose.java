// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.consent;

import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.OrganisationKind;
import java.util.Set;

/// What a consent is for: the person consents to each referral.
public enum ConsentPurpose {
    /// To be accompanied by the employment partner.
    REFERRAL(
            OrganisationKind.EMPLOYMENT_PARTNER,
            Set.of(Compartment.INCAPACITY, Compartment.WORK_ABILITY, Compartment.TRAJECTORY)),
    /// To be sent to the occupational physician of the employer.
    OCCUPATIONAL_PHYSICIAN(
            OrganisationKind.PREVENTION_SERVICE,
            Set.of(Compartment.INCAPACITY, Compartment.WORK_ABILITY, Compartment.TRAJECTORY)),
    /// To let the physician who treats them follow what happens, as long as the person wishes: outside any
    /// referral.
    TREATING_PHYSICIAN(
            OrganisationKind.MEDICAL_PRACTICE,
            Set.of(
                    Compartment.INCAPACITY,
                    Compartment.WORK_ABILITY,
                    Compartment.TRAJECTORY,
                    Compartment.PROGRAMME,
                    Compartment.OUTCOME));

    private final OrganisationKind recipient;
    private final Set<Compartment> parts;

    ConsentPurpose(OrganisationKind recipient, Set<Compartment> parts) {
        this.recipient = recipient;
        this.parts = Set.copyOf(parts);
    }

    /// The parts of the file that this purpose can need: a consent opens none beside them.
    public Set<Compartment> parts() {
        return parts;
    }

    /// Whether it is to a referral in a trajectory, and over with it.
    public boolean isToReferral() {
        return this != TREATING_PHYSICIAN;
    }

    /// The kind of organisation that a consent for this purpose names.
    public OrganisationKind recipient() {
        return recipient;
    }
}
