// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.person.Person;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.FileNumber;
import be.passerelle.stream.identifier.NationalNumber;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a file is found by, and what somebody types to find it: the parts of a name without accents in lower
/// case, a national number, a file number.
///
/// @param exact terms that the file must have
/// @param beginnings each of which a term of the file must begin with
record SearchTerms(List<String> exact, List<String> beginnings) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9 .-]+");

    /// More parts than a name has: whatever else was typed would find nothing.
    private static final int MOST_PARTS = 8;

    /// The terms of a file.
    static Set<String> of(CaseFileId file, Person person) {
        Set<String> terms = new LinkedHashSet<>();
        terms.addAll(parts(person.familyName()));
        terms.addAll(parts(person.givenName()));
        // Who looks for De Smet or d’Hondt may type it in one.
        terms.add(String.join("", parts(person.familyName())));
        terms.add(of(person.nationalNumber()));
        terms.add(number(file.number()));
        terms.remove("");
        return terms;
    }

    /// What lists are ordered by.
    static String sorted(Person person) {
        return String.join(" ", parts(person.listed()));
    }

    /// What the typed text can mean; each meaning is looked for by itself.
    static List<SearchTerms> typed(String text) {
        if (NUMBER.matcher(text.strip()).matches()) {
            var national = NationalNumber.parse(text.strip());
            if (national.isPresent()) {
                return List.of(new SearchTerms(List.of(of(national.get())), List.of()));
            }
        }
        List<SearchTerms> meanings = new ArrayList<>();
        FileNumber.parse(text.strip())
                .ifPresent(number -> meanings.add(new SearchTerms(List.of(number(number)), List.of())));
        List<String> parts = parts(text);
        if (!parts.isEmpty() && parts.size() <= MOST_PARTS) {
            meanings.add(new SearchTerms(List.of(), parts));
        }
        return meanings;
    }

    /// The term of a whole national number.
    static String of(NationalNumber number) {
        return "=" + number.digits();
    }

    private static String number(FileNumber number) {
        return "#" + number.written();
    }

    private static List<String> parts(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l");
        return BETWEEN.splitAsStream(plain).filter(part -> !part.isEmpty()).toList();
    }
}
