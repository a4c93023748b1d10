// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.words;

/// The components that hold the key of a directive or of a person. Pages never show the bare key, and forms
/// give a choice.
public final class References {

    private static final String DIRECTIVE = "decision.grantedUnderDirective/directive";

    private static final String DEPUTY = "mandate.absenceAnnounced/deputy";

    private static final String OTHER_NUMBER = "person.numberChangeProposed/nationalNumber";

    private References() {}

    public static boolean isDirective(String code, String component) {
        return DIRECTIVE.equals(code + "/" + component);
    }

    public static boolean isPerson(String code, String component) {
        return DEPUTY.equals(code + "/" + component);
    }

    /// A number that a second person compares with papers: whoever reads the act reads all of the person.
    public static boolean isCompared(String code, String component) {
        return OTHER_NUMBER.equals(code + "/" + component);
    }

    /// Those who handle a protected file.
    public static boolean arePeople(String code, String component) {
        return code.startsWith("protection.") && component.equals("people");
    }
}
