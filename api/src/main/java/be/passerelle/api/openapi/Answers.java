// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import be.passerelle.api.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/// Answers that the API gave to invented people, as examples of the description. `scripts/examples` takes them anew.
public final class Answers {

    private Answers() {}

    /// @param name an operation and a status, such as `readAct.200`, or a problem, such as `problem.actNotOpen`
    public static Optional<Map<?, ?>> of(String name) {
        try (InputStream file = Answers.class.getResourceAsStream("/examples/" + name + ".json")) {
            return file == null ? Optional.empty() : Optional.of(Json.object(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
