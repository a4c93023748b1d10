// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.language.Language;
import be.passerelle.law.language.Wording;
import java.util.Optional;

/// What an example shows, or where its answer comes from: in the four languages, or in English alone where nobody
/// has worded it in the others yet.
///
/// @param english how the project names it
/// @param worded the same in all four languages
public record ExampleText(String english, Optional<Wording> worded) {

    public static ExampleText english(String text) {
        return new ExampleText(text, Optional.empty());
    }

    public static ExampleText in(Wording worded) {
        return new ExampleText(worded.en(), Optional.of(worded));
    }

    /// The text in that language where there is one, else in English.
    public String in(Language language) {
        return worded.map(all -> all.in(language)).orElse(english);
    }

    /// The language that [#in] answers in.
    public Language spoken(Language language) {
        return worded.isPresent() ? language : Language.EN;
    }
}
