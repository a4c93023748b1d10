// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.language.Language;
import be.passerelle.law.language.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The texts of the frame and the components; that all languages have them is checked when they are loaded.
class LayoutTextsTest {

    private static final Pattern USED = Pattern.compile("wording(?:\\(\\))?\\.text\\(\"([a-z_.]+[a-z_])\"");

    private final Texts texts = Texts.load(PageWording.class, "layout");

    @Test
    void frenchIsWrittenWithItsOwnApostrophe() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/texts/layout_fr.properties")))
                .contains("’")
                .doesNotContain("'");
    }

    @Test
    void everyTextThatATemplateOfTheFrameAsksForIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String folder : new String[] {"layout", "component"}) {
            try (Stream<Path> files = Files.list(Path.of("src/main/jte", folder))) {
                for (Path file : files.toList()) {
                    USED.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(20);
        assertThat(texts.keys()).containsAll(used);
        for (Theme theme : Theme.values()) {
            assertThat(texts.has("layout.theme." + theme.code())).isTrue();
        }
        for (Pier.State state : Pier.State.values()) {
            assertThat(texts.has(state.key())).isTrue();
        }
    }

    @Test
    void placeholdersAreFilledByName() {
        PageWording french = PageWording.of(texts, Language.FR);
        assertThat(french.text("pagination.shown", "total", 64, "from", 1, "to", 25))
                .isEqualTo("1 à 25 sur 64");
        assertThatThrownBy(() -> french.text("pagination.unknown")).hasMessageContaining("no text");
    }
}
