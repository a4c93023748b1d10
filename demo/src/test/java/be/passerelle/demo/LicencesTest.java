// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the application is made of, as its list of parts says, may be given away under the EUPL.
class LicencesTest {

    /// Each lets a work under the EUPL use it, unchanged and beside its own text.
    private static final Set<String> ALLOWED = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-2.0",
            "EUPL-1.2",
            "GPL-2.0-with-classpath-exception",
            "LGPL-2.1-only",
            "MIT",
            "PostgreSQL");

    /// Licences that go by a name and no identifier: the text of this one is that of MIT.
    private static final Set<String> NAMED = Set.of("Bouncy Castle Licence");

    private static final int SOME = 40;

    @Test
    void everyPartHasALicenceThatMayBeUsed() {
        JsonNode parts = parts();
        assertThat(parts.size()).as("parts that were looked at").isGreaterThan(SOME);
        assertThat(strangers(parts)).isEmpty();
    }

    @Test
    void findsAPartWithAnotherLicenceOrNone() {
        JsonNode planted = JsonMapper.shared().readTree("""
                [{"name": "fine", "licenses": [{"license": {"id": "Other"}}, {"license": {"id": "MIT"}}]},
                 {"name": "closed", "licenses": [{"license": {"name": "All rights reserved"}}]},
                 {"name": "silent"}]""");
        assertThat(strangers(planted)).containsExactly("closed", "silent");
    }

    /// Of several licences one may be chosen.
    private static List<String> strangers(JsonNode parts) {
        return StreamSupport.stream(parts.spliterator(), false)
                .filter(part -> StreamSupport.stream(part.path("licenses").spliterator(), false)
                        .map(each -> each.path("license"))
                        .noneMatch(
                                licence -> ALLOWED.contains(licence.path("id").asString(""))
                                        || NAMED.contains(licence.path("name").asString(""))))
                .map(part -> part.path("name").asString())
                .toList();
    }

    private static JsonNode parts() {
        try (InputStream list = LicencesTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(list, "the build makes the list of parts"))
                    .path("components");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
