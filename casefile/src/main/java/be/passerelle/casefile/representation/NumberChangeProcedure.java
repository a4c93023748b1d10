// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.representation;

import static be.passerelle.casefile.person.PersonConditions.ALIVE;
import static be.passerelle.casefile.person.PersonConditions.REGISTERED;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.WholeFile;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.person.PersonProcedure;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Duty;
import be.passerelle.stream.procedure.Row;
import java.util.List;
import java.util.stream.Stream;

/// The table of acts by which the person is known under another national number. It stands beside who represents
/// them: by a number somebody gets in, as the person or for them, and none is both. Whether another file has the
/// number no file says of itself: the desk does.
final class NumberChangeProcedure {

    private static final Condition<In<?>> NONE_WAITS = Condition.of(
            "noNumberChangeWaits",
            Articles.ACCURACY,
            s -> s.file().state(Insured.PERSON).waiting().isEmpty());

    private static final Condition<In<?>> ONE_WAITS = Condition.of(
            "numberChangeWaits",
            Articles.ACCURACY,
            s -> s.file().state(Insured.PERSON).waiting().isPresent());

    private static final List<Row<?, ?>> ROWS = List.of(
            proposed(ADVISORY_PHYSICIAN),
            proposed(RETURN_TO_WORK_COORDINATOR),
            confirmed(ADVISORY_PHYSICIAN),
            confirmed(RETURN_TO_WORK_COORDINATOR).must("person.numberChange", ALIVE::holds, _ -> Duty.noTerm()),
            declined(ADVISORY_PHYSICIAN),
            declined(RETURN_TO_WORK_COORDINATOR).must("person.numberChange", ALIVE::holds, _ -> Duty.noTerm()));

    private NumberChangeProcedure() {}

    static List<Row<?, ?>> rows() {
        return ROWS;
    }

    /// Whether a number is that of somebody else than the person, also if the other one is confirmed that waits.
    static boolean isAnother(In<?> s, NationalNumber number) {
        Insured insured = s.file().state(Insured.PERSON);
        return Stream.concat(
                        insured.numbers().stream(),
                        insured.waiting().stream().map(each -> each.said().nationalNumber()))
                .noneMatch(number::equals);
    }

    private static Row<In<WholeFile>, PersonAct.NumberChangeProposed> proposed(Role by) {
        return FileRow.onFile(PersonAct.NumberChangeProposed.class, by, Articles.ACCURACY)
                .when(REGISTERED, NONE_WAITS)
                .check(
                        "numberIsAnother",
                        "nationalNumber",
                        (s, _, act) -> s.file()
                                .state(Insured.PERSON)
                                .person()
                                .filter(person -> person.nationalNumber().equals(act.nationalNumber()))
                                .isEmpty())
                .check("bornBefore", "birthDate", (_, p, act) -> act.birthDate().isBefore(p.happenedOn()))
                .check(
                        "numberFitsBirthDate",
                        "birthDate",
                        (_, _, act) -> act.nationalNumber().fits(act.birthDate()))
                .check("numberFitsSex", "sex", (_, _, act) -> PersonProcedure.fits(act.nationalNumber(), act.sex()))
                .check(
                        "numberOfRepresentative",
                        "nationalNumber",
                        (s, _, act) -> s.file().state(Representations.REPRESENTATIONS).kept().stream()
                                .noneMatch(each -> each.isOf(act.nationalNumber()) && each.isKeptOn(s.day())));
    }

    private static Row<In<WholeFile>, PersonAct.NumberChangeConfirmed> confirmed(Role by) {
        return FileRow.onFile(PersonAct.NumberChangeConfirmed.class, by, Articles.ACCURACY)
                .when(REGISTERED, ONE_WAITS)
                .notBy(s -> s.file().state(Insured.PERSON).waiting().map(Insured.Waiting::by))
                .check("secondPersonForNumber", "proposal", (s, p, _) -> isSecond(s, p))
                .check("numberOfWhoConfirms", "proposal", (s, p, _) -> isOfAnother(s, p));
    }

    private static Row<In<WholeFile>, PersonAct.NumberChangeDeclined> declined(Role by) {
        return FileRow.onFile(PersonAct.NumberChangeDeclined.class, by, Articles.ACCURACY)
                .when(REGISTERED, ONE_WAITS)
                .notBy(s -> s.file().state(Insured.PERSON).waiting().map(Insured.Waiting::by))
                .check("secondPersonForNumber", "proposal", (s, p, _) -> isSecond(s, p));
    }

    private static boolean isSecond(In<?> s, ProposedAct proposed) {
        return s.file()
                .state(Insured.PERSON)
                .waiting()
                .filter(each -> s.registers().isSame(each.by(), proposed.by().person()))
                .isEmpty();
    }

    /// Nobody makes the file of another their own.
    private static boolean isOfAnother(In<?> s, ProposedAct proposed) {
        return s.file()
                .state(Insured.PERSON)
                .waiting()
                .filter(each -> s.registers()
                        .numbersOf(proposed.by().person())
                        .contains(each.said().nationalNumber()))
                .isEmpty();
    }
}
