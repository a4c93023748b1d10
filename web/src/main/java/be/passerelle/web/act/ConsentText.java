// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Codes;
import be.passerelle.web.words.Words;
import java.util.Map;
import java.util.Optional;

/// What somebody says yes to: the text of one purpose, whole, as it stands before they do.
///
/// @param language the language in which it is read, as it is recorded with the consent
/// @param purpose what they consent to
/// @param what who reads what of the file, and for what
/// @param free that they are free to say no and to take it back, and what becomes of it then
public record ConsentText(Language language, String purpose, String what, String free) {

    /// The text that the act says was read, in the language that it says; empty for other acts, and where what
    /// is shown now is another.
    static Optional<ConsentText> of(Words words, Act act) {
        return act instanceof ConsentAct.Given given
                        && given.textVersion().equals(given.purpose().textVersion())
                ? Optional.of(of(new Words(words.texts(), given.language(), words.registers()), given.purpose()))
                : Optional.empty();
    }

    /// The text of a purpose, in the language in which the person reads it.
    static ConsentText of(Words words, ConsentPurpose purpose, Map<String, Object> content) {
        Language language = Optional.ofNullable(content.get("language"))
                .flatMap(code -> Codes.constant(Language.class, code.toString()))
                .orElse(words.language());
        return of(new Words(words.texts(), language, words.registers()), purpose);
    }

    /// The text of a purpose.
    private static ConsentText of(Words words, ConsentPurpose purpose) {
        String key = "consent.text." + Codes.of(purpose);
        return new ConsentText(
                words.language(), words.capital(words.value(purpose)), words.text(key), words.text(key + ".free"));
    }
}
