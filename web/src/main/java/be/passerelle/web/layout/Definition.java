// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.Optional;

/// A question and its answer.
///
/// @param change where to change the answer, on a page that checks answers
public record Definition(String term, String value, Optional<Link> change) {

    public static Definition of(String term, String value) {
        return new Definition(term, value, Optional.empty());
    }
}
