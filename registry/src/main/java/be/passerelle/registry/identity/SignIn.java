// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.identity;

/// That somebody proved who they are: all that a session knows. As whom they act follows from it anew with each
/// request.
///
/// @param name what whoever checked the proof calls them
/// @param means who checked the proof, and how: [#DEMONSTRATION], or the name of an identity provider
public record SignIn(String name, String means) {

    /// One click, and no proof at all.
    public static final String DEMONSTRATION = "demonstration";

    /// Without the name: it must not reach a log.
    @Override
    public String toString() {
        return "somebody who signed in by " + means;
    }
}
