// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import static be.passerelle.casefile.correction.Corrections.CORRECTIONS;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.DoneUnder;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.TakenBack;
import be.passerelle.casefile.file.WaysToTell;
import be.passerelle.casefile.file.WholeFile;
import be.passerelle.casefile.person.Insured;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Duty;
import be.passerelle.stream.procedure.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rows of what was entered for the person and is not theirs: they say so, and the fund looks at it again.
final class EntryRows {

    private static final Condition<In<?>> ENTERED = Condition.of(
            "enteredForPerson",
            Articles.RECTIFICATION,
            s -> !EntriesToDisown.of(s.file()).isEmpty());

    private EntryRows() {}

    static List<Row<?, ?>> all() {
        return List.of(
                FileRow.onFile(CorrectionAct.EntryDisowned.class, Role.INSURED, Articles.RECTIFICATION)
                        .when(ENTERED)
                        .alsoByRepresentative()
                        .alsoEntered(WaysToTell.TAKING_BACK)
                        .check(
                                "objectionLater",
                                "entry",
                                (s, p, act) -> s.file()
                                        .act(act.entry())
                                        .filter(entry -> TakenBack.said(p)
                                                .orElse(p.happenedOn())
                                                .isBefore(entry.recordedOn()))
                                        .isEmpty()),
                settled(Role.RETURN_TO_WORK_COORDINATOR)
                        .must("correction.disowned", EntryRows::isAlive, _ -> Duty.noTerm())
                        .notBy(s -> whoEntered(s, Role.RETURN_TO_WORK_COORDINATOR)),
                settled(Role.ADVISORY_PHYSICIAN)
                        .must(
                                "correction.disowned",
                                s -> isAlive(s) && wasInHandsOfTwo(s, Role.ADVISORY_PHYSICIAN),
                                _ -> Duty.noTerm()));
    }

    private static Row<In<WholeFile>, CorrectionAct.EntrySettled> settled(Role role) {
        return FileRow.onFile(CorrectionAct.EntrySettled.class, role, Articles.RECTIFICATION)
                .when(Condition.of(
                        "entryDisowned",
                        Articles.RECTIFICATION,
                        s -> !DisownedEntries.readBy(role, s.file()).isEmpty()))
                .check(
                        "notWhoEntered",
                        "objection",
                        (s, p, act) -> hands(s, act.objection().number())
                                .noneMatch(hand -> s.registers().isSame(hand, p.by().person())))
                .check(
                        "onThePersonsWord",
                        "settlement",
                        (s, _, act) -> act.settlement() == EntrySettlement.STANDS
                                || isOnTheirWord(s.file(), act.objection().number()))
                .check(
                        "entryMayBeTakenBack",
                        "settlement",
                        (s, _, act) -> act.settlement() == EntrySettlement.STANDS
                                || entry(s.file(), act.objection().number())
                                        .filter(each -> CorrectionProcedure.mayBeTakenBack(s.file(), each))
                                        .isPresent());
    }

    /// After a death nobody has to look at what was entered: whoever was reported dead in error is looked after
    /// once that is put right.
    private static boolean isAlive(In<?> s) {
        return s.file().state(Insured.PERSON).died().isEmpty();
    }

    /// Two of the fund had their hand in one of them: a small fund, or a protected file, may have no third
    /// coordinator. What they do not read, such as consents, waits for a third one.
    private static boolean wasInHandsOfTwo(In<?> s, Role role) {
        return DisownedEntries.readBy(role, s.file()).stream()
                .anyMatch(each -> hands(s, each.said().act()).distinct().count() > 1);
    }

    /// Who entered all that waits, or what the person says of it: somebody else settles it.
    private static Optional<PersonId> whoEntered(In<?> s, Role role) {
        List<PersonId> people = DisownedEntries.readBy(role, s.file()).stream()
                .flatMap(each -> hands(s, each.said().act()))
                .distinct()
                .toList();
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    /// Who entered what the person objects to, and who entered the objection.
    private static Stream<PersonId> hands(In<?> s, int objection) {
        return Stream.concat(entry(s.file(), objection).stream(), s.file().act(objection).stream())
                .flatMap(act -> enteredBy(act).stream());
    }

    /// By what the person took back or gave up nobody looks or decides any more. That it never was, they say
    /// themselves or sign.
    static boolean isOnTheirWord(CaseFile file, int objection) {
        boolean givesUp = entry(file, objection)
                .filter(each -> DoneUnder.givesUp(file.acts(), each))
                .isPresent();
        return !givesUp
                || file.act(objection)
                        .map(act -> act.by().capacity())
                        .filter(capacity ->
                                !(capacity instanceof Capacity.Entered entered) || entered.channel() == Channel.PAPER)
                        .isPresent();
    }

    private static Optional<RecordedAct> entry(CaseFile file, int objection) {
        return file.state(CORRECTIONS).disowned().stream()
                .filter(each -> each.said().act() == objection)
                .findFirst()
                .flatMap(each -> file.act(each.entry()));
    }

    private static Optional<PersonId> enteredBy(RecordedAct act) {
        return act.by().capacity() instanceof Capacity.Entered entered
                ? Optional.of(entered.by().person())
                : Optional.empty();
    }
}
