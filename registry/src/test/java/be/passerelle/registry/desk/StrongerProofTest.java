// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Assurance;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Person;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.contract.Members;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What wants a high assurance of who it is, whatever the door.
class StrongerProofTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final InMemoryDesk memory = new InMemoryDesk(TODAY);
    private final CaseFileId file = Members.newFile();

    @Test
    void medicalGroundsAreRecordedByWhoProvedItSurelyEnough() {
        assertThat(memory.desk().record(Members.PHYSICIAN, Members.newCommand(), Members.opening(file)))
                .isInstanceOf(Outcome.Recorded.class);
        int head = memory.files().getFirst().head();
        Viewer weak = Members.PHYSICIAN.with(Assurance.SUBSTANTIAL);
        assertThat(record(weak, head))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(refusal -> refusal.code())
                                .containsExactly("strongerProof"));
        assertThat(memory.files().getFirst().head()).isEqualTo(head);
        assertThat(record(Members.PHYSICIAN, head)).isInstanceOf(Outcome.Recorded.class);
    }

    /// What is noted is what was given: whoever reads the act and not its words opened nothing.
    @Test
    void anOpeningIsNotedWhereTheWordsAreGivenAndNowhereElse() {
        medicalGroundsAreRecordedByWhoProvedItSurelyEnough();
        int act = memory.files().getFirst().head();
        List<Viewer> viewers = List.of(
                Members.PHYSICIAN,
                Members.PHYSICIAN.with(Assurance.SUBSTANTIAL),
                Members.COORDINATOR,
                Members.OF_OTHER_FUND,
                insured());
        int opened = 0;
        for (Viewer viewer : viewers) {
            for (int number = 1; number <= act + 1; number++) {
                boolean isGiven = memory.desk()
                        .openSealed(viewer, file, told(viewer, number))
                        .flatMap(Desk.WithAct::act)
                        .filter(given -> ActType.of(given.act()).isOpen(given.act()))
                        .isPresent();
                Operation noted = memory.accessLog().of(file, 1).getFirst().operation();
                assertThat(noted)
                        .as(viewer + " opens " + number)
                        .isEqualTo(isGiven ? Operation.READ_MEDICAL : Operation.READ);
                opened += isGiven ? 1 : 0;
            }
        }
        assertThat(opened).isOne();
        assertThat(memory.desk()
                        .openSealed(insured(), file, told(insured(), act))
                        .orElseThrow()
                        .act())
                .as("the person knows of the act")
                .isPresent();
    }

    private int told(Viewer viewer, int number) {
        return memory.desk().numbers(viewer, file).told(number);
    }

    private Viewer insured() {
        CaseFile opened = memory.files().getFirst();
        return new Viewer(
                Insured.key(file),
                Members.FUND,
                Role.INSURED,
                opened.state(Insured.PERSON).person().map(Person::nationalNumber));
    }

    private Outcome record(Viewer viewer, int head) {
        ProposedAct act = new ProposedAct(
                0,
                TODAY,
                viewer.performer(),
                new AssessmentAct.MedicalGroundsRecorded(new Sealed.Readable<>("Ce que le médecin a vu.")));
        return memory.desk().record(viewer, Members.newCommand(), file, head, List.of(act));
    }
}
