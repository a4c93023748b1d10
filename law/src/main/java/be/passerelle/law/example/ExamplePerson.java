// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.language.Wording;
import java.util.List;
import java.util.Optional;

/// Somebody who does not exist, with a small life that the law is held against: what each rule answers to it, as
/// an article shows it to whoever asks to whom it applies.
///
/// @param key how the page of the person is called
/// @param name a first name, nothing more
/// @param life the life in a few sentences; it names the days and facts that the rules are given
/// @param moments what rules are asked about it, in the order of the life
public record ExamplePerson(String key, String name, Wording life, List<WorkedExample> moments) {

    public ExamplePerson {
        moments = List.copyOf(moments);
    }

    /// All of them as they are shipped, in the order of the index; they are read once.
    ///
    /// @throws be.passerelle.law.file.LawFileException when a file cannot be taken as it is
    public static List<ExamplePerson> all() {
        return Shipped.PEOPLE;
    }

    public static Optional<ExamplePerson> at(String key) {
        return all().stream().filter(person -> person.key().equals(key)).findFirst();
    }

    /// The moments of the life whose reasons cite the article.
    public List<WorkedExample> momentsUnder(Citation article) {
        return moments.stream()
                .filter(moment -> Cited.cites(moment.run().finding().reason(), article))
                .toList();
    }

    private static final class Shipped {
        static final List<ExamplePerson> PEOPLE = PersonReader.readAll();
    }
}
