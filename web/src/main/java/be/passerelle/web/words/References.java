// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.words;

/// The components that hold the number of another act or the key of a directive. Pages never show the bare number or
/// key, and forms give a choice.
public final class References {

    private static final String DIRECTIVE = "decision.grantedUnderDirective/directive";

    private References() {}

    public static boolean isDirective(String code, String component) {
        return DIRECTIVE.equals(code + "/" + component);
    }
}
