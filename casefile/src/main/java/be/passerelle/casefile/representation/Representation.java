// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.representation;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.identifier.StreamId;
import java.time.LocalDate;
import java.util.Optional;

/// That somebody acts for the person, as it was recorded and did not end by an act.
///
/// @param recorded the act that says so
public record Representation(DatedFact recorded, RepresentationAct.Recorded said) {

    private static final String KEY = "representative.";

    /// Its number: that of the act.
    public int number() {
        return recorded.act();
    }

    /// Whether it is in force on a day.
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(said.from()) && said.until().filter(day::isAfter).isEmpty();
    }

    /// Whether it has a day to come, or none to end with.
    public boolean isKeptOn(LocalDate day) {
        return said.until().filter(day::isAfter).isEmpty();
    }

    /// Whether it is of whoever has that number.
    public boolean isOf(NationalNumber number) {
        return said.nationalNumber().equals(number);
    }

    /// Whether they may perform the acts of the person.
    public boolean isToAct() {
        return said.scope() == RepresentationScope.ACT;
    }

    /// The key under which a representative acts in a file. It says nothing of them: not their number, and not
    /// whether there is a file of their own.
    public static PersonId key(CaseFileId file, int representation) {
        return new PersonId(KEY + file + "." + representation);
    }

    /// The key of any representative, for whoever may not know by which act somebody is one.
    public static PersonId hiddenKey(StreamId file) {
        return new PersonId(KEY + file + ".0");
    }

    /// The number of the act that a key of a representative in that file names; empty for any other key.
    public static Optional<Integer> named(PersonId key, CaseFileId file) {
        String begins = KEY + file + ".";
        String number = key.key().startsWith(begins) ? key.key().substring(begins.length()) : "";
        return number.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    /// Whether a key is that of a representative.
    public static boolean isKey(PersonId key) {
        return key.key().startsWith(KEY);
    }

    /// Neither name nor number: they must not reach a log.
    @Override
    public String toString() {
        return "representation " + number();
    }
}
