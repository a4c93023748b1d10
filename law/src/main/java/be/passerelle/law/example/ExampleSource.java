// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.citation.Sources;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.language.Texts;
import be.passerelle.law.language.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where the expected value of an example comes from: how it was found, where it was read, and what stands there or
/// how it was worked out. Words that come back are written once, under `origin.` in the texts, so that an example
/// words only what is its own.
///
/// @param how how the value was found; none where it stands so in what `from` names
/// @param from where it was read: places that [Sources] knows, or names under `origin.from.`
/// @param says what stands there, or what was counted
/// @param sum what was worked out, as signs alone, where no words are needed
public record ExampleSource(Optional<How> how, List<String> from, Optional<ExampleText> says, Optional<String> sum) {

    /// What a sum is written with: numbers and signs, which every language reads.
    static final Pattern SUM = Pattern.compile("[0-9 .;/()%×+−=<>]+");

    static final String NAMED = "origin.from.";
    private static final Pattern DECIMAL_POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");
    private static final String HOW = "how";
    private static final String FROM = "from";

    public ExampleSource {
        from = List.copyOf(from);
    }

    /// How a value was found that does not stand so in a source.
    public enum How {
        /// From amounts and rates of the source.
        COMPUTED,
        /// Days and months.
        COUNTED,
        /// No source was found, so that the rule cannot tell.
        NOT_FOUND,
        /// The sources are silent: what the rule takes instead.
        ASSUMED,
        /// What the reading gives that the rule does not take.
        OTHER_READING;

        /// As a file writes it.
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        private Phrase phrase() {
            return Phrase.of("origin.how." + name());
        }
    }

    /// As somebody typed it, in one language.
    public static ExampleSource typed(String text) {
        return new ExampleSource(Optional.empty(), List.of(), Optional.of(ExampleText.english(text)), Optional.empty());
    }

    /// Whether it can be read in every language.
    public boolean isWorded() {
        return says.isEmpty() || says.get().worded().isPresent();
    }

    /// In that language; what was typed in one language stays in it.
    public String in(Language language) {
        String head = head(language);
        String detail = sum.map(signs -> signs(signs, language))
                .or(() -> says.map(text -> text.in(language)))
                .orElse("");
        if (head.isEmpty() || detail.isEmpty()) {
            return head + detail;
        }
        return Texts.ofLaw().word(Phrase.of("origin.says", "head", head, "says", detail), language);
    }

    /// The language that [#in] answers in.
    public Language spoken(Language language) {
        return says.map(text -> text.spoken(language)).orElse(language);
    }

    private String head(Language language) {
        Texts texts = Texts.ofLaw();
        String places = from.stream()
                .map(place -> place(place, language))
                .reduce((one, other) -> texts.word(Phrase.of("origin.and", "one", one, "other", other), language))
                .orElse("");
        if (how.isEmpty()) {
            return places;
        }
        return texts.word(
                places.isEmpty()
                        ? how.get().phrase()
                        : Phrase.of("origin.both", HOW, how.get().phrase(), FROM, places),
                language);
    }

    private static String place(String written, Language language) {
        return Sources.at(written)
                .map(citation -> Sources.brief(citation, language))
                .orElseGet(() -> Texts.ofLaw().word(NAMED + written, language));
    }

    /// Numbers as the language writes them.
    private static String signs(String sum, Language language) {
        String written =
                language == Language.EN ? sum : DECIMAL_POINT.matcher(sum).replaceAll(",");
        return new Wording(written, written, written, written).in(language);
    }

    /// Whether a text names a place that can be read about, or one of the names.
    static boolean isKnown(String place) {
        return Sources.at(place).isPresent() || Texts.ofLaw().has(NAMED + place);
    }
}
