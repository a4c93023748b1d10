// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.words;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Sources;
import java.util.Optional;

/// Citations in what people write down as a source: `source/article/paragraph` of a source that is known here.
final class Citations {

    private Citations() {}

    static Optional<Citation> in(String written) {
        String[] parts = written.split("/", 3);
        return parts.length > 1 && Sources.source(parts[0]).isPresent()
                ? Optional.of(new Citation(parts[0], parts[1], parts.length > 2 ? parts[2] : ""))
                : Optional.empty();
    }
}
