// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// `docs/map` says what the code says. With `-Dpasserelle.updateMap=true`, as `scripts/map` runs it, the
/// pages are written anew instead.
class DocsMapTest {

    private static final List<SourceText> FILES = Repository.files();

    @Test
    void isUpToDate() throws IOException {
        Map<String, String> pages = DocsMap.pages(FILES);
        if (Boolean.getBoolean("passerelle.updateMap")) {
            write(pages);
        }
        assertThat(stale(pages, Repository.files()))
                .as("stale pages; run scripts/map")
                .isEmpty();
    }

    @Test
    void everyPageHasLines() {
        DocsMap.pages(FILES)
                .forEach((path, page) -> assertThat(page.lines().filter(l -> l.startsWith("| ")))
                        .as(path)
                        .hasSizeGreaterThan(3));
    }

    @Test
    void catchesAStalePage() {
        Map<String, String> pages = DocsMap.pages(FILES);
        List<SourceText> planted = FILES.stream()
                .map(f -> f.path().equals("docs/map/acts.md") ? new SourceText(f.path(), f.text() + "| one more |") : f)
                .toList();
        assertThat(stale(pages, planted)).contains("docs/map/acts.md");
    }

    private static List<String> stale(Map<String, String> pages, List<SourceText> files) {
        return pages.entrySet().stream()
                .filter(page -> files.stream()
                        .noneMatch(
                                f -> f.path().equals(page.getKey()) && f.text().equals(page.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void write(Map<String, String> pages) throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = Repository.root().resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }
}
