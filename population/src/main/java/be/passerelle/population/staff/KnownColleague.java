// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.staff;

import java.util.Optional;

/// The members of staff who have an account in the demonstration, with the key they have in [Staff].
enum KnownColleague {
    ADVISORY_PHYSICIAN("solidaris.advisoryPhysician.fr1", "Claire", "Hubert"),
    SECOND_ADVISORY_PHYSICIAN("solidaris.advisoryPhysician.fr2", "Marc", "Dethier"),
    COORDINATOR("solidaris.returnToWorkCoordinator.fr1", "Julie", "Massart"),
    SECOND_COORDINATOR("solidaris.returnToWorkCoordinator.fr2", "Olivier", "Pirard"),
    FUND_PAYMENTS("solidaris.fundPayments.fr1", "Isabelle", "Gillet"),
    EMPLOYMENT_ADVISER("forem.employmentAdviser.fr1", "Karim", "Haddad"),
    TRAINING_CENTRE("technofutur-tic.trainingCentre.fr1", "Véronique", "Delhaye"),
    TREATING_PHYSICIAN("practice-south.treatingPhysician.fr1", "Agnès", "Lambert"),
    EMPLOYER("workshop-south.employer.fr1", "Philippe", "Wauters"),
    DUTCH_EMPLOYER("workshop-north.employer.nl1", "Inge", "Mertens"),
    OCCUPATIONAL_PHYSICIAN("prevention-south.occupationalPhysician.fr1", "Catherine", "Bodart"),
    DUTCH_OCCUPATIONAL_PHYSICIAN("prevention-north.occupationalPhysician.nl1", "Koen", "Lemmens"),
    SOCIAL_EXPERT("nihdi.socialExpert.fr1", "Thierry", "Noël"),
    SECOND_SOCIAL_EXPERT("nihdi.socialExpert.fr2", "Anne", "Cornet"),
    INSPECTING_PHYSICIAN("nihdi.inspectingPhysician.fr1", "Luc", "Fontaine"),
    REGISTRAR("nihdi.registrar.fr1", "Brigitte", "Charlier"),
    COMMISSION_SECRETARY("nihdi.commissionSecretary.fr1", "Paul", "Servais"),
    SECOND_COMMISSION_SECRETARY("nihdi.commissionSecretary.nl1", "Els", "Vermeulen"),
    SECURITY_OFFICER("nihdi.securityOfficer.fr1", "Christine", "Lemaire"),
    SECOND_SECURITY_OFFICER("nihdi.securityOfficer.nl1", "Wim", "Aerts"),
    DEPARTMENT_HEAD("nihdi.departmentHead.fr1", "Nathalie", "Collard"),
    SECOND_DEPARTMENT_HEAD("nihdi.departmentHead.nl1", "Geert", "De Clercq"),
    INSTITUTE_ADMINISTRATOR("nihdi.organisationAdministrator.fr1", "Sabine", "Renard"),
    FUND_ADMINISTRATOR("solidaris.organisationAdministrator.fr1", "Michel", "Gérard"),
    DUTCH_ADVISORY_PHYSICIAN("solidaris.advisoryPhysician.nl1", "Hilde", "Goossens"),
    DUTCH_COORDINATOR("solidaris.returnToWorkCoordinator.nl1", "Bart", "Claeys"),
    DUTCH_EMPLOYMENT_ADVISER("vdab.employmentAdviser.nl1", "Katrien", "Maes"),
    DUTCH_TRAINING_CENTRE("vdab-gent.trainingCentre.nl1", "Tom", "Wouters"),
    DUTCH_SOCIAL_EXPERT("nihdi.socialExpert.nl1", "Lieve", "Hendrickx");

    private final String key;
    private final String givenName;
    private final String familyName;

    KnownColleague(String key, String givenName, String familyName) {
        this.key = key;
        this.givenName = givenName;
        this.familyName = familyName;
    }

    static Optional<KnownColleague> of(String key) {
        for (KnownColleague each : values()) {
            if (each.key.equals(key)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    String key() {
        return key;
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }
}
