// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What came back.
///
/// @param headers as they were written
/// @param nanos from the first byte sent to the last one received
record Got(int status, List<String> headers, String body, long nanos) {

    Got {
        headers = List.copyOf(headers);
    }

    Optional<String> header(String name) {
        String begins = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begins))
                .map(line -> line.substring(begins.length()).strip())
                .findFirst();
    }

    /// All that it tells.
    String told() {
        return String.join("\n", headers) + "\n" + body;
    }
}
