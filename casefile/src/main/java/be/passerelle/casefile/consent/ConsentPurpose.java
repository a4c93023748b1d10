// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.consent;

import be.passerelle.stream.identifier.OrganisationKind;

/// What a consent is for: the person consents to each referral.
public enum ConsentPurpose {
    /// To be accompanied by the employment partner.
    REFERRAL(OrganisationKind.EMPLOYMENT_PARTNER),
    /// To be sent to the occupational physician of the employer.
    OCCUPATIONAL_PHYSICIAN(OrganisationKind.PREVENTION_SERVICE);

    private final OrganisationKind recipient;

    ConsentPurpose(OrganisationKind recipient) {
        this.recipient = recipient;
    }

    /// The kind of organisation that a consent for this purpose names.
    public OrganisationKind recipient() {
        return recipient;
    }
}
