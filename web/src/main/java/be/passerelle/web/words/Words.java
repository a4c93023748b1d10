// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.words;

import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Sources;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.language.Texts;
import be.passerelle.registers.Registers;
import be.passerelle.registers.directive.Directive;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.layout.PageWording;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The words of a page in the language of its visitor.
///
/// @param registers for the names of organisations
public record Words(Texts texts, Language language, Registers registers) implements PageWording {

    /// What a missing text looks like: a page with a hole says more than no page. No test lets one through.
    public static final String HOLE = "‹";

    private static final Pattern WORD_BREAK = Pattern.compile("[ .-]+");

    @Override
    public String text(String key, Object... namesAndValues) {
        return phrase(Phrase.of(key, namesAndValues));
    }

    public String phrase(Phrase phrase) {
        return texts.has(phrase.key()) ? texts.word(named(phrase), language) : HOLE + phrase.key() + "›";
    }

    /// The registers know what the key of an organisation means, the texts do not.
    private Phrase named(Phrase phrase) {
        if (phrase.values().values().stream().noneMatch(OrganisationId.class::isInstance)) {
            return phrase;
        }
        Map<String, Object> values = new LinkedHashMap<>(phrase.values());
        values.replaceAll((_, value) -> value instanceof OrganisationId id ? organisation(id) : value);
        return new Phrase(phrase.key(), values);
    }

    public boolean has(String key) {
        return texts.has(key);
    }

    /// A value as the language writes it: a day, an amount, a constant…
    public String value(Object value) {
        return value instanceof OrganisationId organisation ? organisation(organisation) : texts.value(value, language);
    }

    /// The text with its first letter upper case, to begin a line.
    public String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.of(language.code())) + text.substring(1);
    }

    /// The first letters of first and last name: of `Luc Peeters` and of `Peeters, Luc` alike `LP`.
    public static String initials(String name) {
        int comma = name.indexOf(',');
        String ordered = comma < 0 ? name : name.substring(comma + 1) + " " + name.substring(0, comma);
        List<String> words = Arrays.stream(WORD_BREAK.split(ordered.strip()))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)) && !word.equals("Dr"))
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        String first = letter(words.getFirst());
        return words.size() == 1 ? first : first + letter(words.getLast());
    }

    private static String letter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    public String organisation(OrganisationId id) {
        return registers.organisation(id).map(o -> o.name(language)).orElse(id.key());
    }

    /// Somebody who holds or held a mandate.
    public String person(PersonId person) {
        return registers.nameOf(person).orElse(person.key());
    }

    /// A directive of the commission with what tells it from the others.
    public String directive(String key) {
        return registers.directives().stream()
                .filter(d -> d.key().equals(key))
                .findFirst()
                .flatMap(Directive::highestPrice)
                .map(price -> text("words.directive.upTo", "key", key, "amount", price))
                .orElseGet(() -> text("words.directive", "key", key));
    }

    /// A role with the organisation it is performed for, unless the name of the role says it already.
    public String roleOf(Role role, OrganisationId organisation) {
        String name = value(role);
        String of = organisation(organisation);
        return name.contains(of) ? name : name + " (" + of + ")";
    }

    /// What to do, as a button or a task.
    public String act(ActType<?> type) {
        return text(CaseFileTexts.act(type));
    }

    /// What was done, as a line of the timeline.
    public String done(ActType<?> type) {
        return text(CaseFileTexts.done(type));
    }

    /// What is to be done; acts that nobody must do are tasks of their own name.
    public String task(String task) {
        String key = CaseFileTexts.task(task);
        return has(key) ? text(key) : text("act." + task);
    }

    /// What is to be done, as the insured person reads who does it.
    public String taskYou(String task) {
        String key = CaseFileTexts.taskYou(task);
        return has(key) ? text(key) : text("act." + task + ".you");
    }

    /// Where something in a register was read: an article, or whatever whoever keeps it wrote down.
    public String source(String written) {
        return Citations.in(written).map(this::citation).orElse(written);
    }

    /// An article as a jurist writes it.
    public String citation(Citation citation) {
        return Sources.source(citation.source()).isPresent() ? Sources.brief(citation, language) : citation.toString();
    }
}
