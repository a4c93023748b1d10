// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.law.language.Language;
import be.passerelle.registry.FirstMandates;
import be.passerelle.registry.FirstMandates.Answer;
import be.passerelle.registry.FirstMandates.Beginner;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.NationalNumber;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads who is given the first mandates of an installation, and has them recorded. They stand in a file, so
/// that no name stays in the history of a shell.
final class Beginning {

    private static final int PARTS = 6;

    private final FirstMandates mandates;
    private final PrintStream out;
    private final PrintStream err;

    Beginning(FirstMandates mandates, PrintStream out, PrintStream err) {
        this.mandates = mandates;
        this.out = out;
        this.err = err;
    }

    /// @return the status for the shell
    int run(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            err.println("The file " + file + " cannot be read: it must be text in UTF-8.");
            return 1;
        }
        List<Beginner> beginners = new ArrayList<>();
        boolean wrong = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Optional<Beginner> beginner = read(line);
            beginner.ifPresent(beginners::add);
            if (beginner.isEmpty()) {
                wrong = true;
                err.println("""
                        Line %d is not as expected. Write role; key; given name; family name; national number;
                        languages, as
                        departmentHead; n.collard; Nathalie; Collard; 85.07.30-033.28; fr nl
                        with departmentHead, organisationAdministrator or securityOfficer.""".formatted(i + 1));
            }
        }
        if (beginners.isEmpty() && !wrong) {
            err.println("The file " + file + " names nobody.");
        }
        return wrong || beginners.isEmpty() ? 1 : tell(mandates.record(new CommandId(UUID.randomUUID()), beginners));
    }

    private int tell(Answer answer) {
        return switch (answer) {
            case Answer.Recorded(int recorded) -> {
                out.println("Recorded the first %d mandates; all others are given on pages".formatted(recorded));
                yield 0;
            }
            case Answer.NotTheFirst(int there) -> {
                err.println("""
                        There are %d mandates already, so nothing was recorded. Those who keep the mandates of an
                        organisation give further ones, on the page of the register.""".formatted(there));
                yield 1;
            }
            case Answer.OneAlone _ -> {
                err.println("""
                        One person alone would keep the mandates of others, so nothing was recorded: what one
                        proposes another confirms. Name a second one, as departmentHead or as
                        organisationAdministrator.""");
                yield 1;
            }
            case Answer.Refused(Beginner beginner, var refusals) -> {
                err.println("The mandate of %s cannot be given, and none was recorded:".formatted(beginner.key()));
                refusals.forEach(r -> err.println("  " + CaseFileTexts.texts().word(r.detail(), Language.EN)));
                yield 1;
            }
        };
    }

    private static Optional<Beginner> read(String line) {
        List<String> parts =
                Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        if (parts.size() != PARTS || parts.stream().anyMatch(String::isEmpty)) {
            return Optional.empty();
        }
        Optional<Role> role = Codes.constant(Role.class, parts.get(0)).filter(FirstMandates.ROLES::contains);
        List<String> spoken = List.of(parts.get(5).split("[ ,]+"));
        List<Language> languages = Arrays.stream(Language.values())
                .filter(l -> spoken.contains(l.code()))
                .toList();
        boolean known = Arrays.stream(Language.values())
                .map(Language::code)
                .collect(Collectors.toSet())
                .containsAll(spoken);
        Optional<NationalNumber> number = NationalNumber.parse(parts.get(4));
        return known && number.isPresent()
                ? role.map(r -> new Beginner(parts.get(1), parts.get(2), parts.get(3), number.get(), r, languages))
                : Optional.empty();
    }
}
