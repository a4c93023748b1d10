// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.language.Texts;

/// The texts of the pages in the language of the person who looks at them.
@FunctionalInterface
public interface PageWording {

    /// The text of a key, with its placeholders filled in.
    ///
    /// @param key the key in the text files, the same in every language
    /// @param namesAndValues the values of the placeholders `{name}`, given as name and value in turn
    /// @throws IllegalArgumentException when there is no such text, or a placeholder has no value
    String text(String key, Object... namesAndValues);

    /// The wording of a language from the text files.
    static PageWording of(Texts texts, Language language) {
        return (key, namesAndValues) -> texts.word(Phrase.of(key, namesAndValues), language);
    }
}
