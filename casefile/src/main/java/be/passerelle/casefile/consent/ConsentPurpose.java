// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.consent;

import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.OrganisationKind;
import java.util.Set;

/// What a consent is for: the person consents to each referral.
public enum ConsentPurpose {
    /// To be accompanied by the employment partner.
    REFERRAL(
            "referral-2026-3",
            Set.of("referral-2026-1", "referral-2026-2"),
            OrganisationKind.EMPLOYMENT_PARTNER,
            Set.of(Compartment.INCAPACITY, Compartment.WORK_ABILITY, Compartment.TRAJECTORY)),
    /// To be accompanied by an employment partner to which the person goes themselves, or is sent by a physician: they
    /// consent before anything is opened, and it is over with the trajectory that comes of it.
    DIRECT_SUPPORT(
            "directSupport-2026-1",
            Set.of(),
            OrganisationKind.EMPLOYMENT_PARTNER,
            Set.of(Compartment.INCAPACITY, Compartment.WORK_ABILITY, Compartment.TRAJECTORY)),
    /// To be sent to the occupational physician of the employer.
    OCCUPATIONAL_PHYSICIAN(
            "occupationalPhysician-2026-3",
            Set.of("occupationalPhysician-2026-1", "occupationalPhysician-2026-2"),
            OrganisationKind.PREVENTION_SERVICE,
            Set.of(Compartment.INCAPACITY, Compartment.WORK_ABILITY, Compartment.TRAJECTORY)),
    /// To let the physician who treats them follow what happens, as long as the person wishes: outside any
    /// referral.
    TREATING_PHYSICIAN(
            "treatingPhysician-2026-3",
            Set.of("treatingPhysician-2026-1", "treatingPhysician-2026-2"),
            OrganisationKind.MEDICAL_PRACTICE,
            Set.of(
                    Compartment.INCAPACITY,
                    Compartment.WORK_ABILITY,
                    Compartment.TRAJECTORY,
                    Compartment.OCCUPATIONAL,
                    Compartment.PROGRAMME,
                    Compartment.OUTCOME));

    /// Texts that said the same of every purpose. Somebody may have read one, on a paper that is entered for
    /// them.
    private static final Set<String> TEXTS_OF_ALL = Set.of("2026-1", "2026-2");

    private final String textVersion;
    private final Set<String> earlier;
    private final OrganisationKind recipient;
    private final Set<Compartment> parts;

    ConsentPurpose(String textVersion, Set<String> earlier, OrganisationKind recipient, Set<Compartment> parts) {
        this.textVersion = textVersion;
        this.earlier = Set.copyOf(earlier);
        this.recipient = recipient;
        this.parts = Set.copyOf(parts);
    }

    /// The parts of the file that this purpose can need: a consent opens none beside them.
    public Set<Compartment> parts() {
        return parts;
    }

    /// Whether it is to a referral in a trajectory that goes on, and over with it.
    public boolean isToReferral() {
        return this == REFERRAL || this == OCCUPATIONAL_PHYSICIAN;
    }

    /// Whether it is over with a trajectory, be it the one that was opened next.
    public boolean isOverWithTrajectory() {
        return this != TREATING_PHYSICIAN;
    }

    /// The version of the text that the pages show of this purpose; a change of that text, or of one of its
    /// languages, raises it. What each version said stands in docs/texts.md.
    public String textVersion() {
        return textVersion;
    }

    /// Whether a text of that version exists, or did, that says what a consent for this purpose is.
    boolean hasText(String version) {
        return textVersion.equals(version) || earlier.contains(version) || TEXTS_OF_ALL.contains(version);
    }

    /// The kind of organisation that a consent for this purpose names.
    public OrganisationKind recipient() {
        return recipient;
    }
}
