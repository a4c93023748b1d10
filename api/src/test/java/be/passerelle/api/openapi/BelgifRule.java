// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// A rule of the Belgif guide, as a check of a description.
///
/// @param name the identifier of the rule in the guide
/// @param check what breaks the rule, each with its place
/// @param planted breaks the rule in a good description
record BelgifRule(
        String name, Function<Map<String, Object>, List<String>> check, Consumer<Map<String, Object>> planted) {

    @Override
    public String toString() {
        return name;
    }
}
