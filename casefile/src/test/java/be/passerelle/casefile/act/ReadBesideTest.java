// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.act;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Compartment;
import org.junit.jupiter.api.Test;

/// What acts declare as worth reading beside their form.
class ReadBesideTest {

    @Test
    void whoever_decides_reads_the_request_and_both_opinions() {
        for (ActType<?> decision : FileActs.all()) {
            if (DecisionAct.class.isAssignableFrom(decision.of())) {
                assertThat(decision.facts())
                        .as(decision.code())
                        .contains(
                                ActType.of(ProgrammeAct.ProjectProposed.class),
                                ActType.of(ProgrammeAct.Requested.class),
                                ActType.of(ProgrammeAct.SocialOpinionGiven.class),
                                ActType.of(ProgrammeAct.MedicalOpinionGiven.class));
                assertThat(decision.earlier()).contains(ActType.of(DecisionAct.Refused.class));
            }
        }
    }

    @Test
    void an_act_that_declares_nothing_has_nothing_beside_it() {
        ActType<PersonAct.Registered> registered = ActType.of(PersonAct.Registered.class);
        assertThat(registered.facts()).isEmpty();
        assertThat(registered.earlier()).isEmpty();
    }

    /// Medical grounds open on a page of their own, which says first what that means.
    @Test
    void medical_grounds_stand_beside_no_form() {
        for (ActType<?> type : FileActs.all()) {
            assertThat(type.facts()).noneMatch(fact -> fact.compartment() == Compartment.MEDICAL);
            assertThat(type.earlier()).noneMatch(fact -> fact.compartment() == Compartment.MEDICAL);
        }
    }
}
