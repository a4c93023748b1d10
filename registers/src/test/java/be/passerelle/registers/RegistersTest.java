// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.language.Language;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegistersTest {

    private static final Organisation INSTITUTE = organisation("nihdi", OrganisationKind.NIHDI);
    private static final Organisation ONE_FUND = organisation("fund-1", OrganisationKind.SICKNESS_FUND);
    private static final Organisation OTHER_FUND = organisation("fund-2", OrganisationKind.SICKNESS_FUND);

    private final Registers registers = Registers.of(List.of(INSTITUTE, ONE_FUND, OTHER_FUND), List.of(), List.of());

    @Test
    void onlyOneOfAKindIsTheOnlyOne() {
        assertThat(registers.only(OrganisationKind.NIHDI)).contains(INSTITUTE);
        assertThat(registers.only(OrganisationKind.SICKNESS_FUND)).isEmpty();
        assertThat(registers.only(OrganisationKind.TRAINING_CENTRE)).isEmpty();
    }

    @Test
    void findsAnOrganisationByItsKey() {
        assertThat(registers.organisation(new OrganisationId("fund-2"))).contains(OTHER_FUND);
        assertThat(registers.organisation(new OrganisationId("fund-3"))).isEmpty();
    }

    private static Organisation organisation(String key, OrganisationKind kind) {
        return new Organisation(
                new OrganisationId(key),
                kind,
                Map.of(Language.FR, key, Language.NL, key, Language.DE, key, Language.EN, key));
    }
}
