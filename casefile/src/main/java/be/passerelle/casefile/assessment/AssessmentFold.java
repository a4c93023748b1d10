// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.law.assessment.ContactMoment;
import be.passerelle.law.assessment.GridLevel;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.RecordedAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The fold of what the person can do, and of the first year of incapacity.
final class AssessmentFold implements SubjectFold<Assessment> {

    private AssessmentAct.@Nullable WorkAbilityStated workAbility;
    private @Nullable DatedFact workAbilityStated;
    private List<Occupation> references = List.of();
    private @Nullable Category category;
    private @Nullable DatedFact categorySet;
    private final List<Assessment.Estimate> estimates = new ArrayList<>(1);
    private @Nullable GridLevel level;
    private @Nullable DatedFact levelSet;
    private final List<DatedFact> sent = new ArrayList<>(1);
    private final List<Contacts.Spared> spared = new ArrayList<>(1);
    private final List<Contacts.Returned> returned = new ArrayList<>(1);
    private final List<Contacts.Appointment> appointments = new ArrayList<>(3);
    private final List<Contacts.Held> held = new ArrayList<>(3);
    private final List<Contacts.Absence> absences = new ArrayList<>(1);
    private final List<DatedFact> newDates = new ArrayList<>(1);
    private @Nullable DatedFact openDate;

    @Override
    public void apply(RecordedAct recorded, Consumer<News> tell) {
        if (recorded.act() instanceof AssessmentAct act) {
            apply(recorded, act);
        } else if (recorded.act() instanceof FirstYearAct act) {
            apply(recorded, act, tell);
        }
    }

    private void apply(RecordedAct recorded, AssessmentAct act) {
        DatedFact fact = recorded.fact();
        switch (act) {
            case AssessmentAct.WorkAbilityStated stated -> {
                workAbility = stated;
                workAbilityStated = fact;
            }
            case AssessmentAct.MedicalGroundsRecorded _ -> {} // sealed: the fold never looks inside
            case AssessmentAct.ReferenceOccupationsEstablished established -> references = established.references();
            case AssessmentAct.CategorySet set -> estimated(recorded, set.category(), false);
            case AssessmentAct.WorkPotentialEstimated estimate -> estimated(recorded, estimate.category(), true);
            case AssessmentAct.GridLevelSet set -> {
                level = set.level();
                levelSet = fact;
            }
        }
    }

    private void estimated(RecordedAct recorded, Category found, boolean ofPotential) {
        category = found;
        categorySet = recorded.fact();
        estimates.add(new Assessment.Estimate(recorded.thread(), recorded.fact(), found, ofPotential));
    }

    private void apply(RecordedAct recorded, FirstYearAct act, Consumer<News> tell) {
        DatedFact fact = recorded.fact();
        switch (act) {
            case FirstYearAct.QuestionnaireSent _ -> sent.add(fact);
            case FirstYearAct.QuestionnaireSpared why -> spared.add(new Contacts.Spared(fact, why));
            case FirstYearAct.QuestionnaireReturned answers -> {
                returned.add(new Contacts.Returned(fact, answers));
                tell.accept(new News.QuestionnaireReturned(recorded.thread(), fact));
            }
            case FirstYearAct.Invited invited -> fixed(fact, invited.on(), invited.with(), false);
            case FirstYearAct.LetterSent letter -> fixed(fact, letter.on(), letter.with(), true);
            case FirstYearAct.ContactHeldByPhysician contact -> held(fact, contact.moment(), ContactWith.PHYSICIAN);
            case FirstYearAct.ContactHeldByCoordinator contact -> held(fact, contact.moment(), ContactWith.COORDINATOR);
            case FirstYearAct.ContactMissedWithPhysician _ -> missed(fact, ContactWith.PHYSICIAN);
            case FirstYearAct.ContactMissedWithCoordinator _ -> missed(fact, ContactWith.COORDINATOR);
            case FirstYearAct.AbsenceJudged judged ->
                absences.replaceAll(each ->
                        each.fact().act() == judged.absence().number() ? each.judged(fact, judged.justified()) : each);
            case FirstYearAct.NewDateAsked _ -> {
                newDates.add(fact);
                openDate = fact;
            }
        }
    }

    private void fixed(DatedFact fact, LocalDate on, ContactWith with, boolean byLetter) {
        appointments.add(new Contacts.Appointment(fact, on, with, byLetter));
        openDate = null;
    }

    private void held(DatedFact fact, Optional<ContactMoment> moment, ContactWith with) {
        held.add(new Contacts.Held(fact, moment, with));
        openDate = null;
    }

    private void missed(DatedFact fact, ContactWith with) {
        absences.add(new Contacts.Absence(fact, with, Optional.empty(), false));
    }

    @Override
    public void hear(News news, Consumer<News> tell) {}

    @Override
    public Assessment state() {
        return new Assessment(
                Optional.ofNullable(workAbility),
                Optional.ofNullable(workAbilityStated),
                references,
                Optional.ofNullable(category),
                Optional.ofNullable(categorySet),
                estimates,
                Optional.ofNullable(level),
                Optional.ofNullable(levelSet),
                contacts());
    }

    private Contacts contacts() {
        return new Contacts(
                sent, spared, returned, appointments, held, absences, newDates, Optional.ofNullable(openDate));
    }
}
