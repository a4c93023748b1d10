// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.law.language.Language;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The organisations in which an invented life takes place.
final class InventedOrganisations {

    private InventedOrganisations() {}

    static List<Organisation> all() {
        return List.of(
                organisation("fund", OrganisationKind.SICKNESS_FUND),
                organisation("institute", OrganisationKind.NIHDI),
                organisation("insured", OrganisationKind.INSURED),
                organisation("partner", OrganisationKind.EMPLOYMENT_PARTNER),
                organisation("other-partner", OrganisationKind.EMPLOYMENT_PARTNER),
                organisation(InventedLife.SERVICE.key(), OrganisationKind.PREVENTION_SERVICE),
                organisation("centre", OrganisationKind.TRAINING_CENTRE),
                organisation("other-centre", OrganisationKind.TRAINING_CENTRE),
                organisation("practice", OrganisationKind.MEDICAL_PRACTICE),
                organisation("employer", OrganisationKind.EMPLOYER),
                organisation("other-employer", OrganisationKind.EMPLOYER));
    }

    private static Organisation organisation(String key, OrganisationKind kind) {
        Map<Language, String> names =
                Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), _ -> key));
        return new Organisation(new OrganisationId(key), kind, names);
    }
}
