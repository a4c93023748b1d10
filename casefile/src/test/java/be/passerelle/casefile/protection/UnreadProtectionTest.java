// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.protection;

import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.OTHER_COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.OTHER_PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.role.IdentityField;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.language.Language;
import be.passerelle.registers.Registers;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A protection of which an act cannot be read closes the file as long as it may hold, and no longer.
class UnreadProtectionTest {

    private static final NationalNumber NUMBER = NationalNumber.ofNineDigits("704101998", false);
    private static final List<String> NAMED = List.of("physician", "coordinator");
    private static final List<String> OTHERS = List.of("other-physician", "other-coordinator");

    private final InventedLife life = InventedLife.incapable();

    @Test
    void nobodyHandlesWhatNobodyCanRead() {
        CaseFile file = without(protect());
        assertThat(ground(COORDINATOR, file)).isEmpty();
        assertThat(ground(OTHER_COORDINATOR, file)).isEmpty();
        assertThat(ground(inEmergency(OTHER_COORDINATOR), file)).contains(Ground.EMERGENCY);
        assertThat(Access.of(SECRETARY, file, LAW, life.today()).fields())
                .as("it may be that of an address")
                .doesNotContain(IdentityField.MUNICIPALITY);
    }

    /// Whoever opened it in an emergency hands it over, and gains nothing by it.
    @Test
    void itIsHandedOverInAnEmergencyToOthers() {
        int begun = protect();
        CaseFile file = without(begun);
        Viewer opened = inEmergency(OTHER_COORDINATOR);
        ActNumber protection = new ActNumber(begun);
        assertThat(refused(opened, file, new ProtectionAct.HandedOver(protection, NAMED)))
                .isEmpty();
        assertThat(refused(opened, file, new ProtectionAct.HandedOver(protection, OTHERS)))
                .containsExactly("namesOthers");
        assertThat(refused(opened, file, new ProtectionAct.Ended(protection))).containsExactly("wrongRole");
        assertThat(refused(opened, file, new ProtectionAct.HandedOver(new ActNumber(1), NAMED)))
                .as("of what is no protection")
                .contains("protectionIsClosing");
        assertThat(seen(opened, file).next())
                .extracting(NextAct::row)
                .anyMatch(row -> row.type().of() == ProtectionAct.HandedOver.class);

        life.recorded(OTHER_COORDINATOR, 0, life.today(), new ProtectionAct.HandedOver(protection, NAMED));
        CaseFile after = without(begun);
        assertThat(ground(COORDINATOR, after)).contains(Ground.MEMBER_OF_FUND);
        assertThat(ground(OTHER_COORDINATOR, after)).isEmpty();
        assertThat(refused(COORDINATOR, after, new ProtectionAct.Ended(protection)))
                .as("and those whom it names go on from there")
                .isEmpty();
        life.recorded(COORDINATOR, 0, life.today(), new ProtectionAct.Ended(protection));
        assertThat(ground(OTHER_COORDINATOR, without(begun))).contains(Ground.MEMBER_OF_FUND);
    }

    /// What was recorded before it could not be read any more counts as before.
    @Test
    void itsEndIsItsEnd() {
        int begun = protect();
        life.recorded(COORDINATOR, 0, life.today(), new ProtectionAct.Ended(new ActNumber(begun)));
        assertThat(ground(OTHER_COORDINATOR, without(begun))).contains(Ground.MEMBER_OF_FUND);
    }

    /// Nor does the end of another, or a protection that began after it.
    @Test
    void anotherProtectionOpensNothing() {
        int unread = protect();
        int other = protect();
        assertThat(ground(COORDINATOR, without(unread))).isEmpty();
        life.recorded(COORDINATOR, 0, life.today(), new ProtectionAct.HandedOver(new ActNumber(other), NAMED));
        assertThat(ground(COORDINATOR, without(unread))).isEmpty();
        life.recorded(COORDINATOR, 0, life.today(), new ProtectionAct.Ended(new ActNumber(other)));
        assertThat(ground(COORDINATOR, without(unread))).isEmpty();
    }

    @Test
    void whereItWasHandedOverByAnActThatCannotBeReadNobodyKnowsToWhom() {
        int begun = protect();
        int over =
                life.recorded(COORDINATOR, 0, life.today(), new ProtectionAct.HandedOver(new ActNumber(begun), OTHERS));
        assertThat(ground(COORDINATOR, without(over))).isEmpty();
        assertThat(ground(OTHER_COORDINATOR, without(over))).isEmpty();
        assertThat(refused(
                        inEmergency(OTHER_COORDINATOR),
                        without(over),
                        new ProtectionAct.HandedOver(new ActNumber(begun), NAMED)))
                .isEmpty();
        life.recorded(OTHER_COORDINATOR, 0, life.today(), new ProtectionAct.HandedOver(new ActNumber(begun), NAMED));
        assertThat(ground(COORDINATOR, without(over))).contains(Ground.MEMBER_OF_FUND);
        assertThat(ground(OTHER_COORDINATOR, without(over))).isEmpty();
    }

    /// An end that nobody can read opens nothing: those who were named still are.
    @Test
    void anEndThatCannotBeReadKeepsThoseWhoWereNamed() {
        int begun = protect();
        int ended = life.recorded(COORDINATOR, 0, life.today(), new ProtectionAct.Ended(new ActNumber(begun)));
        assertThat(ground(COORDINATOR, without(ended))).contains(Ground.MEMBER_OF_FUND);
        assertThat(ground(OTHER_COORDINATOR, without(ended))).isEmpty();
        assertThat(refused(COORDINATOR, without(ended), new ProtectionAct.Ended(new ActNumber(begun))))
                .isEmpty();
    }

    private int protect() {
        return life.recorded(
                COORDINATOR, 0, life.today(), new ProtectionAct.Begun(ProtectionReason.CONFLICT_OF_INTEREST, NAMED));
    }

    private Viewer inEmergency(Viewer viewer) {
        return viewer.opening(Set.of(life.file().id()));
    }

    private Optional<Ground> ground(Viewer viewer, CaseFile file) {
        return Access.ground(viewer, file, LAW, life.today());
    }

    private List<String> refused(Viewer viewer, CaseFile file, Act act) {
        return seen(viewer, file).check(new ProposedAct(0, life.today(), viewer.performer(), act)).stream()
                .map(Refusal::code)
                .toList();
    }

    private SeenFile seen(Viewer viewer, CaseFile file) {
        return SeenFile.asRecorded(
                Access.of(viewer, file, LAW, life.today()), new FileOnDay(file, LAW, registers(), life.today()));
    }

    private static Registers registers() {
        List<Viewer> staff = List.of(PHYSICIAN, OTHER_PHYSICIAN, COORDINATOR, OTHER_COORDINATOR);
        return Registers.of(
                List.copyOf(InventedLife.REGISTERS.organisations().values()),
                InventedLife.REGISTERS.conventions(),
                InventedLife.REGISTERS.directives(),
                staff.stream()
                        .map(viewer -> new Mandate(
                                1,
                                viewer.person(),
                                "Somebody",
                                NUMBER,
                                viewer.organisation(),
                                viewer.role(),
                                List.of(),
                                List.of(Language.FR),
                                Period.since(InventedLife.incapable().today().minusYears(20))))
                        .toList(),
                List.of(),
                List.of());
    }

    /// The file as if these acts could not be read.
    private CaseFile without(Integer... numbers) {
        List<Integer> unread = Arrays.asList(numbers);
        List<RecordedAct> acts = life.file().acts();
        return CaseFile.of(
                life.file().id(),
                acts.stream().filter(act -> !unread.contains(act.number())).toList(),
                acts.stream()
                        .filter(act -> unread.contains(act.number()))
                        .map(act -> new IllegibleAct(
                                act.stream(),
                                act.number(),
                                act.thread(),
                                act.happenedOn(),
                                act.recordedAt(),
                                act.by().person().key(),
                                act.by().organisation().key(),
                                act.written(),
                                IllegibleAct.Why.DAMAGED))
                        .toList());
    }
}
