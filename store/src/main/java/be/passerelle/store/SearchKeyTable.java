// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.FormerNumber;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.NumberChangeCause;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.representation.Representations;
import be.passerelle.registry.desk.FileSearch;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// The table of what files are found by, and the search in it.
public final class SearchKeyTable implements FileSearch {

    private static final String FORGET = """
            DELETE FROM search_key WHERE stream = ANY (?::uuid[])
                AND (audience, term, stream) NOT IN (SELECT * FROM unnest(?::text[], ?::text[], ?::uuid[]))""";

    private static final String REMEMBER = "INSERT INTO search_key (audience, term, stream) SELECT "
            + Columns.each("text", "text", "uuid") + Columns.ROWS + " ON CONFLICT DO NOTHING";

    private static final String FIND_BEGIN = """
            SELECT stream FROM case_file WHERE stream IN (""";

    private static final String FIND_EXACTLY =
            "SELECT stream FROM search_key WHERE audience = ANY (?::text[]) AND term = ?";

    private static final String FIND_FROM =
            "SELECT stream FROM search_key WHERE audience = ANY (?::text[]) AND term >= ? AND term < ?";

    private static final String FIND_END = ") ORDER BY sort_name, stream LIMIT ?";

    private final Reading reader;

    public SearchKeyTable(Reading reader) {
        this.reader = reader;
    }

    /// A row.
    record Key(String audience, String term, CaseFileId file) {}

    /// The audience under which files are found by who represents the person. No principal has it: it is asked
    /// by the registry alone, to find out as whom somebody may look.
    private static final String REPRESENTATIVES = "representatives";

    /// The beginning of the audiences under which files are found by a number that the person had before.
    private static final String FORMERLY = "formerly.";

    private static final String OF_FORMER =
            "SELECT stream FROM search_key WHERE audience = ANY (?::text[]) AND term = ?"
                    + " ORDER BY audience DESC, stream";

    private static final String OF_REPRESENTATIVE =
            "SELECT stream FROM search_key WHERE audience = '" + REPRESENTATIVES + "' AND term = ? ORDER BY stream";

    /// The keys of a file.
    ///
    /// @param day who represents the person on that day finds it
    static List<Key> keys(CaseFile file, Person person, Projection projection, LocalDate day) {
        List<Key> keys = new ArrayList<>();
        List<FormerNumber> formerly = file.state(Insured.PERSON).formerly();
        Set<String> terms = SearchTerms.of(file.id(), person);
        formerly.forEach(each -> terms.add(SearchTerms.of(each.number())));
        for (String term : terms) {
            projection.audience().forEach(audience -> keys.add(new Key(audience, term, file.id())));
        }
        formerly.stream()
                .map(each -> new Key(audience(each.cause()), SearchTerms.of(each.number()), file.id()))
                .distinct()
                .forEach(keys::add);
        file.state(Representations.REPRESENTATIONS).inForceOn(day).stream()
                .map(each -> new Key(REPRESENTATIVES, SearchTerms.of(each.said().nationalNumber()), file.id()))
                .distinct()
                .forEach(keys::add);
        return keys;
    }

    private static String audience(NumberChangeCause cause) {
        return FORMERLY + Codes.of(cause);
    }

    /// The files whose person had that number before: first those where it was replaced.
    static Pipeline formerly(
            Pipeline pipeline, NationalNumber number, Set<NumberChangeCause> causes, Consumer<CaseFileId> found) {
        return pipeline.thenEach(
                row -> found.accept(new CaseFileId(row.getObject(1, UUID.class))),
                OF_FORMER,
                causes.stream().map(SearchKeyTable::audience).toArray(String[]::new),
                SearchTerms.of(number));
    }

    /// The files in which somebody with that number is a representative, on the day that is shown.
    static Pipeline ofRepresentative(Pipeline pipeline, NationalNumber number, Consumer<CaseFileId> found) {
        return pipeline.thenEach(
                row -> found.accept(new CaseFileId(row.getObject(1, UUID.class))),
                OF_REPRESENTATIVE,
                SearchTerms.of(number));
    }

    /// Takes away all other keys of files.
    static void forgetOthers(Pipeline pipeline, List<CaseFileId> files, List<Key> but) {
        pipeline.then(
                FORGET,
                Columns.of(files, CaseFileId::value),
                Columns.of(but, Key::audience),
                Columns.of(but, Key::term),
                Columns.of(but, key -> key.file().value()));
    }

    /// Writes those keys that are not there.
    static void remember(Pipeline pipeline, List<Key> keys) {
        pipeline.then(
                REMEMBER,
                Columns.of(keys, Key::audience),
                Columns.of(keys, Key::term),
                Columns.of(keys, key -> key.file().value()),
                keys.size());
    }

    @Override
    public List<CaseFileId> find(Viewer viewer, String typed, int limit) {
        Principal principal = reader.principal(viewer);
        Set<CaseFileId> found = new LinkedHashSet<>();
        for (SearchTerms wanted : SearchTerms.typed(typed)) {
            reader.run(query(principal, wanted, limit - found.size(), found));
        }
        return List.copyOf(found);
    }

    private Pipeline query(Principal principal, SearchTerms wanted, int limit, Set<CaseFileId> found) {
        List<String> parts = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        for (String exact : wanted.exact()) {
            parts.add(FIND_EXACTLY);
            parameters.addAll(List.of(principal.audiences(), exact));
        }
        for (String beginning : wanted.beginnings()) {
            parts.add(FIND_FROM);
            // The collation of the terms orders by code point, so what begins with a text lies before its successor.
            parameters.addAll(List.of(
                    principal.audiences(), beginning, beginning + Character.toString(Character.MAX_CODE_POINT)));
        }
        parameters.add(limit);
        return reader.as(principal)
                .thenEach(
                        row -> found.add(new CaseFileId(row.getObject(1, UUID.class))),
                        FIND_BEGIN + String.join(" INTERSECT ", parts) + FIND_END,
                        parameters.toArray());
    }
}
