// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

/// The roles in which people act, as the procedure names them.
public enum Role {
    INSURED,
    ADVISORY_PHYSICIAN,
    RETURN_TO_WORK_COORDINATOR,
    FUND_PAYMENTS,
    EMPLOYMENT_ADVISER,
    TRAINING_CENTRE,
    REGISTRAR,
    SOCIAL_EXPERT,
    INSPECTING_PHYSICIAN,
    COMMISSION_SECRETARY,
    /// Keeps conventions and organisations for the institute. Looks at no file.
    DEPARTMENT_HEAD,
    /// Keeps the mandates of the people of an organisation. Looks at no file.
    ORGANISATION_ADMINISTRATOR,
    /// Keeps what is recorded safe, and sees none of what it says.
    SECURITY_OFFICER,
    /// The physician whom the person chose for their care. Reads what the person shares.
    TREATING_PHYSICIAN,
    /// The employer of the person. Sees what the reintegration with it takes, and nothing medical.
    EMPLOYER,
    /// The physician of the prevention service at work. Sees the reintegration, and what they noted themselves.
    OCCUPATIONAL_PHYSICIAN;

    /// Whether this role reads what is sealed, of the parts that it reads: professional secrecy keeps it among
    /// physicians.
    public boolean isPhysician() {
        return this == ADVISORY_PHYSICIAN || this == INSPECTING_PHYSICIAN || this == OCCUPATIONAL_PHYSICIAN;
    }
}
