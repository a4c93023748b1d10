// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.due;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Story.next;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.assessment.FirstYearAct;
import be.passerelle.casefile.assessment.ReturnOutlook;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.law.assessment.ContactMoment;
import be.passerelle.stream.act.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The first year of incapacity: the questionnaire of the tenth week, the contacts, and what follows an absence.
class FirstYearStoryTest {

    /// Incapable from Monday 8 January 2024: ten weeks end on Sunday 17 March, so the questionnaire leaves on Monday
    /// 18 March, is back by 1 April, and the fourth month runs from 8 April to 7 May.
    @Test
    void sent_returned_and_the_first_contact_held() {
        InventedLife life = InventedLife.incapable();
        int incapacity = life.incapacity();
        assertThat(next(life, "assessment.questionnaireSent").from()).isEqualTo(day("2024-03-18"));
        life.on(day("2024-03-17"));
        assertThat(life.refused(COORDINATOR, incapacity, new FirstYearAct.QuestionnaireSent()))
                .containsExactly("tooEarly");
        life.on(day("2024-03-18")).by(COORDINATOR, incapacity, new FirstYearAct.QuestionnaireSent());
        assertThat(due(life, "assessment.questionnaireReturned")).isEqualTo(day("2024-04-01"));
        life.on(day("2024-03-25")).by(INSURED, incapacity, returned());
        assertThat(duties(life, Role.INSURED)).isEmpty();
        life.on(day("2024-04-07"));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("assessment.contactHeldByPhysician");
        life.on(day("2024-04-08"));
        assertThat(due(life, "assessment.contactHeldByPhysician")).isEqualTo(day("2024-05-07"));
        life.by(PHYSICIAN, incapacity, held(ContactMoment.FIRST));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("assessment.contactHeldByPhysician");
    }

    private static FirstYearAct.QuestionnaireReturned returned() {
        return new FirstYearAct.QuestionnaireReturned(
                ReturnOutlook.OTHER_WORK, Optional.of("standing all day"), Optional.empty(), true);
    }

    private static FirstYearAct.ContactHeldByPhysician held(ContactMoment moment) {
        return new FirstYearAct.ContactHeldByPhysician(Optional.of(moment), ContactMode.IN_PERSON, "talked");
    }
}
