// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Person;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.ThreadKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What security officers recognise a mistyped number by, and nothing else of the file: no name, no day of birth, no
/// content of an act. They read no compartment; this is as much as keeps the wrong person from being erased
/// (Regulation (EU) 2016/679, art. 5(1)(c) and (d)).
///
/// @param number the national number, masked: the year of birth shows
/// @param fund where the person is insured
/// @param open how many threads of a kind are open, of each kind of which one is
/// @param isWhole whether every act of it can be read; else nobody knows what else is open
public record Recognised(
        CaseFileId file,
        Optional<String> number,
        Optional<OrganisationId> fund,
        Map<ThreadKind<?>, Integer> open,
        boolean isWhole) {

    public Recognised {
        open = Collections.unmodifiableMap(new LinkedHashMap<>(open));
    }

    /// Whether the file itself says that it is needed: the time for which it had to be kept is not over while something
    /// in it goes on, or may.
    public boolean isNeededIn(ErasureGround ground) {
        return ground == ErasureGround.NO_LONGER_NECESSARY && (!open.isEmpty() || !isWhole);
    }

    /// Of a file whose keys are there.
    static Recognised of(CaseFile file) {
        Optional<Person> person = file.state(Insured.PERSON).person();
        Map<ThreadKind<?>, Integer> open = new LinkedHashMap<>();
        file.threads().stream()
                .filter(FileThread::isOpen)
                .forEach(thread -> open.merge(thread.kind(), 1, Integer::sum));
        return new Recognised(
                file.id(),
                person.map(p -> p.nationalNumber().masked()),
                person.map(Person::fund),
                open,
                file.illegible().isEmpty());
    }
}
