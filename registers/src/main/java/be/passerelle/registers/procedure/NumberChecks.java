// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import be.passerelle.law.language.Phrase;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.mandate.NumberCorrection;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// That a key and a national number stay with one human. By it nobody handles their own file,
/// and nobody confirms what they proposed under another key. A key keeps its number for good,
/// whatever became of its mandates; two people correct it.
final class NumberChecks {

    private final RegisterSituation s;
    private final Refusals refusals;

    NumberChecks(RegisterSituation s, Refusals refusals) {
        this.s = s;
        this.refusals = refusals;
    }

    /// What the number of a mandate that somebody gives or proposes must meet.
    void given(Performer by, MandateAct.Given act) {
        NationalNumber number = act.nationalNumber();
        boolean ownKey = act.person().equalsIgnoreCase(by.person().key());
        refusals.permission(!ownKey && isOf(by, number), Phrase.of("refusal.notYourself"));
        refusals.content(
                entries(act.organisation())
                        .filter(entry -> RegisterAccess.reads(by, entry))
                        .filter(entry -> !entry.person().key().equals(act.person()))
                        .anyMatch(entry -> entry.claims(number)),
                "nationalNumber",
                Phrase.of("refusal.numberOfAnotherKey"));
        if (PersonId.isOne(act.person())) {
            key(by, act);
        }
    }

    /// Of what somebody does not read a refusal tells no more than that the key is taken.
    private void key(Performer by, MandateAct.Given act) {
        PersonId person = new PersonId(act.person());
        Optional<MandateEntry> here = of(person)
                .filter(entry -> entry.organisation().equals(act.organisation()))
                .filter(entry -> RegisterAccess.reads(by, entry))
                .findFirst();
        Optional<MandateEntry> inOtherLetters = of(person)
                .filter(entry -> !entry.person().key().equals(person.key()))
                .findFirst();
        if (inOtherLetters.isPresent()) {
            boolean read = RegisterAccess.reads(by, inOtherLetters.get());
            refusals.content(read, "person", Phrase.of("refusal.personOtherLetters"));
            refusals.content(!read, "person", Phrase.of("refusal.keyTaken"));
            return;
        }
        boolean other = here.flatMap(MandateEntry::nationalNumber)
                .filter(said -> !said.equals(act.nationalNumber()))
                .isPresent();
        refusals.content(other, "nationalNumber", Phrase.of("refusal.otherNumber"));
        boolean taken = !other && isTaken(person, act.organisation(), act.nationalNumber());
        refusals.content(taken, "person", Phrase.of("refusal.keyTaken"));
    }

    /// What was proposed may have waited while the key, or the number, went to somebody else.
    void begins(PersonId person, OrganisationId organisation, NationalNumber number) {
        refusals.state(isOfAnotherKey(person, organisation, number), Phrase.of("refusal.numberOfAnotherKey"));
        boolean other = of(person)
                .filter(entry -> entry.organisation().equals(organisation))
                .flatMap(entry -> entry.givenNumber().stream())
                .anyMatch(said -> !said.equals(number));
        refusals.state(other, Phrase.of("refusal.otherNumber"));
        refusals.state(!other && isTaken(person, organisation, number), Phrase.of("refusal.keyTaken"));
    }

    /// What a correction that somebody proposes must meet. It is compared with what they read alone: whose
    /// the number is among the others would be told to whoever tries numbers.
    void corrects(Performer by, MandateEntry entry, NationalNumber number) {
        notTheirOwn(by, entry, number);
        refusals.state(entry.givenNumber().isEmpty(), Phrase.of("refusal.noNumberYet"));
        refusals.content(
                entry.givenNumber().filter(number::equals).isPresent(),
                "nationalNumber",
                Phrase.of("refusal.changesNothing"));
        refusals.content(
                others(entry).filter(other -> RegisterAccess.reads(by, other)).anyMatch(other -> other.claims(number)),
                "nationalNumber",
                Phrase.of("refusal.numberOfAnotherKey"));
    }

    /// What the second person meets who confirms one: it is compared with everybody there. So whoever does not
    /// read all of them confirms where nobody could who does.
    void corrected(Performer by, MandateEntry entry, NumberCorrection correction) {
        notTheirOwn(by, entry, correction.nationalNumber());
        refusals.permission(s.registers().isSame(correction.by(), by.person()), Phrase.of("refusal.samePerson"));
        boolean readsAll = others(entry).allMatch(other -> RegisterAccess.reads(by, other));
        refusals.permission(!readsAll && isThereAnother(entry, correction), Phrase.of("refusal.confirmedThere"));
        refusals.state(
                isOfAnotherKey(entry.person(), entry.organisation(), correction.nationalNumber()),
                Phrase.of("refusal.numberOfAnotherKey"));
    }

    /// Whether somebody of the organisation keeps all its entries who may confirm that.
    private boolean isThereAnother(MandateEntry entry, NumberCorrection correction) {
        return s.registers().heldIn(entry.organisation(), Role.ORGANISATION_ADMINISTRATOR, s.today()).stream()
                .map(Mandate::person)
                .anyMatch(other -> !s.registers().isSame(other, entry.person())
                        && !s.registers().isSame(other, correction.by()));
    }

    private Stream<MandateEntry> others(MandateEntry entry) {
        return entries(entry.organisation()).filter(other -> !other.person().equals(entry.person()));
    }

    private void notTheirOwn(Performer by, MandateEntry entry, NationalNumber number) {
        refusals.permission(
                s.registers().isSame(entry.person(), by.person()) || isOf(by, number),
                Phrase.of("refusal.notYourself"));
    }

    /// Whether a number is that of somebody, as anything that was ever said of their key has it.
    boolean isOf(Performer by, NationalNumber number) {
        return s.registers().numbersOf(by.person()).contains(number);
    }

    /// Whether another key of the organisation has that number. What two people corrected is
    /// free: whoever it is of could else have no mandate; for what takes two people, both stay
    /// one.
    private boolean isOfAnotherKey(PersonId person, OrganisationId organisation, NationalNumber number) {
        return entries(organisation)
                .filter(entry -> !entry.person().equals(person))
                .anyMatch(entry -> entry.givenNumber().filter(number::equals).isPresent());
    }

    /// Whether the key is that of somebody else, as other organisations have it; they agree on
    /// the number alone.
    private boolean isTaken(PersonId person, OrganisationId organisation, NationalNumber number) {
        if (of(person)
                .filter(entry -> entry.organisation().equals(organisation))
                .anyMatch(entry -> entry.givenNumber().filter(number::equals).isPresent())) {
            return false; // this organisation knows them by it already
        }
        List<NationalNumber> known =
                of(person).flatMap(entry -> entry.givenNumber().stream()).toList();
        return !known.isEmpty() && !known.contains(number);
    }

    private Stream<MandateEntry> of(PersonId person) {
        return entries().filter(entry -> entry.person().equals(person));
    }

    private Stream<MandateEntry> entries(OrganisationId organisation) {
        return entries().filter(entry -> entry.organisation().equals(organisation));
    }

    private Stream<MandateEntry> entries() {
        return s.book().pages().values().stream()
                .map(RegisterBook.Page::entry)
                .filter(MandateEntry.class::isInstance)
                .map(MandateEntry.class::cast);
    }
}
