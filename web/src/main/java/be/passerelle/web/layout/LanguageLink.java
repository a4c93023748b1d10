// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.Locale;

/// The same page in another language.
///
/// @param code the ISO 639-1 code, lower case
/// @param name the name of the language in that language
/// @param sends whether it sends the form of the page there, rather than leads there: what was typed goes along
public record LanguageLink(String code, String name, String href, boolean current, boolean sends) {

    /// The parameter by which a page is asked for in another language.
    public static final String PARAMETER = "lang";

    /// The code as a link shows it.
    public String label() {
        return code.toUpperCase(Locale.ROOT);
    }

    /// The same language for a page with a form, which it sends to an address that shows it again.
    LanguageLink sending(String address) {
        return new LanguageLink(code, name, address + "?" + PARAMETER + "=" + code, current, true);
    }
}
