// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.citation;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Source.Article;
import be.passerelle.law.citation.Source.Paragraph;
import be.passerelle.law.citation.Source.Treatment;
import be.passerelle.law.file.Entry;
import be.passerelle.law.file.LawFiles;
import be.passerelle.law.language.Wording;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads the files under `articles/`: for each source `source.yaml` and one file for each article that was
/// looked at.
final class SourceReader {

    private static final String FOLDER = "articles";

    private SourceReader() {}

    static List<Source> readAll() {
        Map<String, List<Article>> articles = new TreeMap<>();
        for (String path : LawFiles.index(FOLDER)) {
            int slash = path.indexOf('/');
            List<Article> ofSource = articles.computeIfAbsent(path.substring(0, slash), key -> new ArrayList<>());
            if (!path.endsWith("/source")) {
                String file = FOLDER + "/" + path + ".yaml";
                ofSource.add(article(Entry.read(file, LawFiles.read(file))));
            }
        }
        List<Source> sources = new ArrayList<>();
        articles.forEach((key, ofSource) -> {
            String file = FOLDER + "/" + key + "/source.yaml";
            sources.add(source(key, Entry.read(file, LawFiles.read(file)), ofSource));
        });
        return sources;
    }

    static Source source(String key, Entry file, List<Article> articles) {
        Wording title = file.wording("title");
        Wording abbreviation = file.wording("abbreviation");
        Optional<URI> address = file.textIfAny("address").map(URI::create);
        file.end();
        return new Source(key, title, abbreviation, address, articles);
    }

    static Article article(Entry file) {
        String article = file.text("article");
        Optional<Wording> title = file.wordingIfAny("title");
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Entry entry : file.entries("paragraphs")) {
            Paragraph paragraph = paragraph(entry);
            if (paragraphs.stream().anyMatch(other -> isTwice(other, paragraph))) {
                throw entry.error(
                        "paragraph",
                        "it is described twice for the same days",
                        "Write both in one, or give each the days from and until which it read so");
            }
            paragraphs.add(paragraph);
        }
        file.end();
        if (paragraphs.isEmpty()) {
            throw file.error("paragraphs", "there is none", "Say for each paragraph what became of it");
        }
        return new Article(article, title, paragraphs);
    }

    private static boolean isTwice(Paragraph one, Paragraph other) {
        return one.paragraph().equals(other.paragraph()) && one.days().overlaps(other.days());
    }

    private static Paragraph paragraph(Entry entry) {
        String number = entry.textIfAny("paragraph").orElse("");
        Period days = days(entry);
        List<String> rules = entry.textIfAny("codedBy")
                .map(text -> Arrays.stream(text.split(",")).map(String::strip).toList())
                .orElse(List.of());
        Optional<Wording> note = entry.wordingIfAny("note");
        Map<Treatment, Wording> remarks = new EnumMap<>(Treatment.class);
        entry.wordingIfAny("nothingToCode").ifPresent(why -> remarks.put(Treatment.NOTHING_TO_CODE, why));
        entry.wordingIfAny("openQuestion").ifPresent(what -> remarks.put(Treatment.OPEN_QUESTION, what));
        entry.wordingIfAny("notYet").ifPresent(why -> remarks.put(Treatment.NOT_YET, why));
        entry.end();
        if (remarks.size() > 1 || (remarks.isEmpty() && rules.isEmpty())) {
            throw entry.error(
                    "codedBy",
                    remarks.isEmpty()
                            ? "it is not said what became of the paragraph"
                            : "more than one thing became of the paragraph",
                    "Write codedBy with the rules, or one of nothingToCode, openQuestion and notYet with the reason");
        }
        if (remarks.isEmpty()) {
            if (note.isEmpty()) {
                throw entry.error("note", "is missing", "Say in our own words what the paragraph says");
            }
            return new Paragraph(number, days, Treatment.CODED, rules, note, Optional.empty());
        }
        Treatment treatment = remarks.keySet().iterator().next();
        if (treatment != Treatment.OPEN_QUESTION && !rules.isEmpty()) {
            throw entry.error(
                    "codedBy",
                    "a rule codes the paragraph, and it is said that none does",
                    "Take out codedBy, or write note; what is not coded of it may be a paragraph of its own");
        }
        return new Paragraph(number, days, treatment, rules, note, Optional.ofNullable(remarks.get(treatment)));
    }

    private static Period days(Entry entry) {
        LocalDate from = entry.dayIfAny("from").orElse(LocalDate.MIN);
        LocalDate until = entry.dayIfAny("until").orElse(LocalDate.MAX);
        return Period.ifAny(from, until)
                .orElseThrow(() -> entry.error("until", "lies before from", "Write the last day on which it read so"));
    }
}
