// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.organisation;

import be.passerelle.law.language.Language;
import be.passerelle.stream.act.TextLength;
import java.util.Map;

/// The name of an organisation in each language; many keep one name in all.
public record Names(
        @TextLength(max = 120) String fr,
        @TextLength(max = 120) String nl,
        @TextLength(max = 120) String de,
        @TextLength(max = 120) String en) {

    public Map<Language, String> byLanguage() {
        return Map.of(Language.FR, fr, Language.NL, nl, Language.DE, de, Language.EN, en);
    }
}
