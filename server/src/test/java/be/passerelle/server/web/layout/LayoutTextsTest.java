// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.language.Language;
import be.passerelle.server.web.PropertyWording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The texts of the frame and the components, in the four languages.
class LayoutTextsTest {

    private static final Pattern USED = Pattern.compile("wording(?:\\(\\))?\\.text\\(\"([a-z_.]+[a-z_])\"");

    private final PropertyWording french = PropertyWording.read(Language.FR, "layout");

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLanguageHasTheSameTextsAsFrench(Language language) {
        PropertyWording texts = PropertyWording.read(language, "layout");
        assertThat(texts.keys()).isEqualTo(french.keys()).isNotEmpty();
        for (String key : texts.keys()) {
            assertThat(texts.placeholders(key)).as(key).isEqualTo(french.placeholders(key));
        }
    }

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
        assertThat(french.keys()).containsAll(used);
    }

    @Test
    void placeholdersAreFilledByName() {
        assertThat(french.text("pagination.shown", "total", 64, "from", 1, "to", 25))
                .isEqualTo("1 à 25 sur 64");
        assertThatThrownBy(() -> french.text("pagination.shown", "from", 1)).hasMessageContaining("no value");
        assertThatThrownBy(() -> french.text("pagination.unknown")).hasMessageContaining("no text");
    }
}
