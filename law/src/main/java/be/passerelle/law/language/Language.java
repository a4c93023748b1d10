// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.language;

import java.util.Locale;

/// The languages of the platform: the three of the country, and English.
public enum Language {
    FR,
    NL,
    DE,
    EN;

    /// The ISO 639-1 code, lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
