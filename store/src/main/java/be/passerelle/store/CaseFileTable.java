// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.FileNumber;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The table of what lists and search show of each file.
final class CaseFileTable {

    private static final String REPLACE = """
            INSERT INTO case_file (stream, head, projected_on, law_version, stable_until, audience, listed_name,
                sort_name, language, birth_year, municipality, fund, national_number, file_number,
                incapable_since, invalid, training_starts, trained_since, registers_version, asks_registers)
            VALUES (?, ?, ?, ?, ?::date, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?, ?::date, ?::date, ?, ?)
            ON CONFLICT (stream) DO UPDATE SET
                head = excluded.head, projected_on = excluded.projected_on, law_version = excluded.law_version,
                stable_until = excluded.stable_until, audience = excluded.audience,
                listed_name = excluded.listed_name, sort_name = excluded.sort_name, language = excluded.language,
                birth_year = excluded.birth_year,
                municipality = excluded.municipality, fund = excluded.fund,
                incapable_since = excluded.incapable_since, invalid = excluded.invalid,
                training_starts = excluded.training_starts,
                trained_since = excluded.trained_since,
                registers_version = excluded.registers_version, asks_registers = excluded.asks_registers""";

    private static final String OF_NATIONAL_NUMBER = "SELECT stream FROM case_file WHERE national_number = ?";

    private static final String OF_FILE_NUMBER = "SELECT stream FROM case_file WHERE file_number = ?";

    private static final String FOUND_BY = "SELECT audience, listed_name, language FROM case_file WHERE stream = ?";

    private static final String STALE = """
            SELECT stream FROM case_file WHERE stable_until < ? OR law_version <> ?
            UNION SELECT stream FROM case_file, register_version
            WHERE asks_registers AND registers_version < register_version.version
            UNION SELECT stream FROM act
            WHERE kind = 'caseFile' AND number = 1
                AND NOT EXISTS (SELECT FROM case_file WHERE case_file.stream = act.stream)""";

    private CaseFileTable() {}

    /// What decides the search keys of a file, and who sees its lines.
    record FoundBy(Set<String> audience, String listedName, String language) {

        static FoundBy of(Person person, Projection projection) {
            return new FoundBy(
                    projection.audience(), person.listed(), person.language().name());
        }
    }

    static void replace(Pipeline pipeline, CaseFile file, Person person, Projection projection, Computed from) {
        Optional<Incapacity> incapacity = file.threads(Incapacity.INCAPACITY).openOrLast();
        pipeline.then(
                REPLACE,
                file.id().value(),
                file.head(),
                from.day(),
                from.lawVersion(),
                Dates.written(projection.stableUntil()),
                audience(file.id(), projection),
                person.listed(),
                SearchTerms.sorted(person),
                person.language().name(),
                person.birthDate().getYear(),
                person.municipality(),
                person.fund().key(),
                person.nationalNumber().digits(),
                file.id().number().written(),
                written(incapacity.map(i -> i.recognised().day())),
                incapacity
                        .filter(Incapacity::isOpen)
                        .flatMap(Incapacity::invalidity)
                        .isPresent(),
                written(file.threads(Programme.PROGRAMME)
                        .open()
                        .filter(p -> p.request().sent().isPresent())
                        .map(Programme::project)
                        .map(p -> p.startsOn())),
                written(file.threads(Programme.PROGRAMME).all().reversed().stream()
                        .flatMap(p -> p.training().started().stream())
                        .map(started -> started.day())
                        .findFirst()),
                from.registersVersion(),
                file.threads(Programme.PROGRAMME)
                        .open()
                        .filter(p -> !p.decision().isGranted())
                        .isPresent());
    }

    /// The keys that find the file: those of its audience, and the key of the insured person's own file.
    static String[] audience(CaseFileId file, Projection projection) {
        Set<String> keys = new TreeSet<>(projection.audience());
        keys.add(Principal.ownFile(file));
        return keys.toArray(String[]::new);
    }

    static Pipeline foundBy(Pipeline pipeline, CaseFileId file, Consumer<FoundBy> found) {
        return pipeline.thenEach(
                row -> {
                    Set<String> keys =
                            new TreeSet<>(Set.of((String[]) row.getArray(1).getArray()));
                    keys.remove(Principal.ownFile(file));
                    found.accept(new FoundBy(keys, row.getString(2), row.getString(3)));
                },
                FOUND_BY,
                file.value());
    }

    static Pipeline of(Pipeline pipeline, NationalNumber number, Consumer<CaseFileId> found) {
        return pipeline.thenEach(
                row -> found.accept(id(row.getObject(1, UUID.class))), OF_NATIONAL_NUMBER, number.digits());
    }

    static Pipeline of(Pipeline pipeline, FileNumber number, Consumer<CaseFileId> found) {
        return pipeline.thenEach(
                row -> found.accept(id(row.getObject(1, UUID.class))), OF_FILE_NUMBER, number.written());
    }

    /// The files whose projections no longer hold on a day, were computed under another version of the law,
    /// ask the registers, which moved since, or are not there.
    static Pipeline stale(Pipeline pipeline, LocalDate today, String lawVersion, Consumer<CaseFileId> each) {
        return pipeline.thenEach(row -> each.accept(id(row.getObject(1, UUID.class))), STALE, today, lawVersion);
    }

    private static CaseFileId id(UUID stream) {
        return new CaseFileId(stream);
    }

    private static @Nullable String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
