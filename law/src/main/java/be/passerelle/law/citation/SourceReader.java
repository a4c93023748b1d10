// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.citation;

import be.passerelle.law.citation.Source.Article;
import be.passerelle.law.citation.Source.Paragraph;
import be.passerelle.law.citation.Source.Treatment;
import be.passerelle.law.file.Entry;
import be.passerelle.law.file.LawFiles;
import be.passerelle.law.language.Wording;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads the files under `articles/`: for each source `source.yaml` and one file for each article that was looked at.
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
            paragraphs.add(paragraph(entry));
        }
        file.end();
        if (paragraphs.isEmpty()) {
            throw file.error("paragraphs", "there is none", "Say for each paragraph what became of it");
        }
        return new Article(article, title, paragraphs);
    }

    private static Paragraph paragraph(Entry entry) {
        String number = entry.textIfAny("paragraph").orElse("");
        List<String> rules = entry.textIfAny("codedBy")
                .map(text -> Arrays.stream(text.split(",")).map(String::strip).toList())
                .orElse(List.of());
        Optional<String> nothing = entry.textIfAny("nothingToCode");
        Optional<String> open = entry.textIfAny("openQuestion");
        Optional<String> note = entry.textIfAny("note");
        entry.end();
        if (open.isPresent()) {
            return new Paragraph(number, Treatment.OPEN_QUESTION, rules, open.get());
        }
        if (rules.isEmpty() == nothing.isEmpty()) {
            throw entry.error(
                    "codedBy",
                    "it is not said what became of the paragraph",
                    "Write either codedBy with the rule, nothingToCode with the reason, or openQuestion");
        }
        return nothing.map(reason -> new Paragraph(number, Treatment.NOTHING_TO_CODE, rules, reason))
                .orElseGet(() -> new Paragraph(number, Treatment.CODED, rules, note.orElse("")));
    }
}
