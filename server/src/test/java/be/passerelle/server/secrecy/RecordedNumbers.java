// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.secrecy;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Component;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Numbers that acts are recorded under, where somebody is told them who may not count the acts of a file.
/// Those that are told in their place are greater, so that one is known by itself.
final class RecordedNumbers {

    /// Members that hold the number of an act, besides those of payloads that name others.
    private static final Stream<String> MEMBERS =
            Stream.of("number", "thread", "act", "head", "represents", "report", "step");

    private static final Pattern IN_DATA = Pattern.compile("\"(?:%s)\"\\s*:\\s*([1-9][0-9]*)\\b"
            .formatted(Stream.concat(MEMBERS, references()).collect(Collectors.joining("|"))));

    private static final Pattern IN_ADDRESSES = Pattern.compile(
            "/acts/([1-9][0-9]*)\\b|[?;&]thread=([1-9][0-9]*)\\b|\"next\"[^,}]*afterAct=([1-9][0-9]*)\\b");

    private static final Pattern IN_FORMS = Pattern.compile(
            "name=\"(?:thread|head(?:\\.[0-9a-f-]+)?)\" value=\"([1-9][0-9]*)\"|hours\\.[0-9a-f-]{36}\\.([1-9][0-9]*)");

    private RecordedNumbers() {}

    /// The first of them in an answer.
    static Optional<String> toldTooMuch(String answer, Viewer reader) {
        return RoleTable.of(reader.role()).mayCountActs()
                ? Optional.empty()
                : Stream.of(IN_DATA, IN_ADDRESSES, IN_FORMS)
                        .flatMap(pattern -> pattern.matcher(answer).results())
                        .filter(found -> numbers(found.group()) <= ActNumber.LAST_RECORDED)
                        .map(found -> "the number that an act is recorded under: " + found.group())
                        .findFirst();
    }

    /// The number at the end of what was found.
    private static long numbers(String found) {
        Matcher digits = Pattern.compile("([0-9]{1,18})\"?$").matcher(found);
        return digits.find() ? Long.parseLong(digits.group(1)) : 0;
    }

    private static Stream<String> references() {
        return FileActs.all().stream()
                .flatMap(type -> type.references().stream())
                .flatMap(reference -> reference.components().stream())
                .map(Component::name)
                .distinct();
    }
}
