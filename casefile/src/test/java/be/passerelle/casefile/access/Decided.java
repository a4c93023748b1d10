// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.law.Law;
import be.passerelle.registers.Registers;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// All that somebody sees of a file, as it is compared.
///
/// @param acts each act of the file by its number
/// @param proofs the numbers of the acts done for the person of which they are told by which document
/// @param unread the numbers of the acts that nobody can read and of which they are told
/// @param fields what they are told of the person besides name and language
record Decided(
        Optional<Ground> ground,
        Set<Compartment> compartments,
        Map<Integer, Shown> acts,
        Set<Integer> proofs,
        Set<Integer> unread,
        Set<IdentityField> fields) {

    /// How much of an act.
    enum Shown {
        HIDDEN,
        /// That it is there, without what is sealed in it.
        WITHHELD,
        WHOLE
    }

    /// What an answer of [Access] comes to, in the file that it was given for.
    static Decided by(Access access, CaseFile file, Law law, Registers registers, LocalDate day) {
        Map<Integer, Shown> acts = new HashMap<>();
        Set<Integer> proofs = new TreeSet<>();
        for (RecordedAct recorded : file.acts()) {
            Optional<RecordedAct> seen = access.seen(recorded);
            acts.put(
                    recorded.number(),
                    seen.isEmpty()
                            ? Shown.HIDDEN
                            : seen.get().act().equals(recorded.act()) ? Shown.WHOLE : Shown.WITHHELD);
        }
        file.acts().stream()
                .filter(act -> !act.by().capacity().equals(Capacity.OWN))
                .filter(act -> access.seen(act)
                        .filter(seen -> seen.by().equals(act.by()))
                        .isPresent())
                .map(RecordedAct::number)
                .forEach(proofs::add);
        Set<Integer> unread = new TreeSet<>();
        file.illegible().stream().filter(access::sees).map(IllegibleAct::number).forEach(unread::add);
        Set<IdentityField> fields = SeenFile.now(access, file, law, registers, day)
                .person()
                .map(Decided::fields)
                .orElse(Set.of());
        return new Decided(access.ground(), access.compartments(), acts, proofs, unread, fields);
    }

    /// What differs, this one's answer first.
    List<String> differences(Decided other) {
        List<String> differences = new ArrayList<>();
        note(differences, "ground", ground, other.ground);
        note(differences, "compartments", compartments, other.compartments);
        acts.forEach((number, shown) -> note(differences, "act " + number, shown, other.acts.get(number)));
        note(differences, "proofs", proofs, other.proofs);
        note(differences, "unread", unread, other.unread);
        note(differences, "fields", fields, other.fields);
        return differences;
    }

    private static void note(List<String> differences, String what, Object one, @Nullable Object other) {
        if (!one.equals(other)) {
            differences.add("  " + what + ": " + one + ", " + other);
        }
    }

    private static Set<IdentityField> fields(SeenPerson person) {
        Set<IdentityField> fields = EnumSet.noneOf(IdentityField.class);
        Map<IdentityField, Optional<?>> told = Map.of(
                IdentityField.NATIONAL_NUMBER, person.nationalNumber(),
                IdentityField.BIRTH_DATE, person.birthDate(),
                IdentityField.BIRTH_YEAR, person.birthYear(),
                IdentityField.SEX, person.sex(),
                IdentityField.MUNICIPALITY, person.municipality(),
                IdentityField.FUND, person.fund());
        told.forEach((field, value) -> value.ifPresent(_ -> fields.add(field)));
        return fields;
    }
}
