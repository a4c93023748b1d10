// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.role.IdentityField;
import be.passerelle.law.Law;
import be.passerelle.registers.Registers;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.procedure.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All that somebody sees of a file, as it is compared.
///
/// @param acts each act of the file by its number
/// @param proofs the numbers of the acts done for the person of which they are told by which document
/// @param unread the numbers of the acts that nobody can read and of which they are told
/// @param fields what they are told of the person besides name and language
/// @param does the codes of the acts that they may perform once they are open
/// @param enters those that they may enter for the person
/// @param takesLines whether they may take the lines of their role
/// @param again each act of the file by its number: what stands against it if they want to record the same
record Decided(
        Optional<Ground> ground,
        Set<Compartment> compartments,
        Map<Integer, Shown> acts,
        Set<Integer> proofs,
        Set<Integer> unread,
        Set<IdentityField> fields,
        Set<String> does,
        Set<String> enters,
        boolean takesLines,
        Map<String, String> again) {

    private static final Proof PROOF = new Proof("a letter", Optional.of(LocalDate.EPOCH));

    /// How much of an act.
    enum Shown {
        HIDDEN,
        /// That it is there, without what is sealed in it.
        WITHHELD,
        WHOLE
    }

    /// What an answer of [Access] comes to, in the file that it was given for.
    static Decided by(Policy policy, Access access, CaseFile file, Law law, Registers registers, LocalDate day) {
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
        Set<IdentityField> fields = SeenFile.asRecorded(access, new FileOnDay(file, law, registers, day))
                .person()
                .map(Decided::fields)
                .orElse(Set.of());
        Map<String, String> again = new TreeMap<>();
        wishes(access.viewer(), file, registers)
                .forEach((name, wish) -> again.put(
                        name, policy.refuses(access, wish).map(Refusal::code).orElse("")));
        return new Decided(
                access.ground(),
                access.compartments(),
                acts,
                proofs,
                unread,
                fields,
                codes(row -> policy.performs(access, row)),
                codes(row -> policy.enters(access, row)),
                policy.takesLines(access),
                again);
    }

    /// The last act of each kind.
    static Collection<RecordedAct> oneOfEachKind(List<RecordedAct> acts) {
        Map<Class<?>, RecordedAct> last = new HashMap<>();
        acts.forEach(act -> last.put(act.act().getClass(), act));
        return last.values();
    }

    private static Set<String> codes(Predicate<Row<?, ?>> which) {
        return Procedure.rows().stream()
                .filter(which)
                .map(row -> row.type().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// One act of each kind that a file holds, as somebody would record it again: by themselves, and, of the
    /// person's, entered for them.
    static Map<String, ProposedAct> wishes(Viewer viewer, CaseFile file, Registers registers) {
        Map<String, ProposedAct> wishes = new TreeMap<>();
        for (RecordedAct act : oneOfEachKind(file.acts())) {
            wishes.put(
                    "own " + act.number(),
                    new ProposedAct(act.thread(), act.happenedOn(), viewer.performer(), act.act()));
            if (act.by().role() == Role.INSURED && viewer.role() != Role.INSURED) {
                wishes.put(
                        "entered " + act.number(),
                        new ProposedAct(
                                act.thread(),
                                act.happenedOn(),
                                viewer.entering(file.id(), registers, Channel.PAPER, PROOF),
                                act.act()));
            }
        }
        return wishes;
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
        note(differences, "does", does, other.does);
        note(differences, "enters", enters, other.enters);
        note(differences, "takes lines", takesLines, other.takesLines);
        again.forEach((wish, answer) -> note(differences, "again " + wish, answer, other.again.get(wish)));
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
