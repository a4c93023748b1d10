// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.Optional;

/// A question and its answer.
///
/// @param link where to change the answer, on a page that checks answers; where the act can be read that it names
public record Definition(String term, String value, Optional<Link> link) {

    public static Definition of(String term, String value) {
        return new Definition(term, value, Optional.empty());
    }
}
