// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The insured person of a file.
///
/// @param person who they are, empty before the file was opened for somebody
/// @param died the day of death and the act that reported it; empty while nobody reported one
public record Insured(Optional<Person> person, Optional<DatedFact> died) {

    /// The subject.
    public static final Subject<Insured> PERSON =
            new Subject<>("person", Optional.empty(), List.of(PersonAct.class), Folding::new, PersonProcedure::rows);

    private static final String KEY = "insured.";

    /// The key under which the person of a file acts: never their number.
    public static PersonId key(CaseFileId file) {
        return new PersonId(KEY + file);
    }

    /// Whether a key is that of a person of a file.
    public static boolean isKey(PersonId key) {
        return key.key().startsWith(KEY);
    }

    private static final class Folding implements SubjectFold<Insured> {

        private @Nullable Person person;
        private @Nullable DatedFact died;

        @Override
        public void apply(RecordedAct recorded, Consumer<News> tell) {
            if (recorded.act() instanceof PersonAct act && (person != null || act instanceof PersonAct.Registered)) {
                person = Person.after(person, act);
            }
            if (recorded.act() instanceof PersonAct.Died) {
                died = recorded.fact();
                tell.accept(new News.PersonDied(recorded.fact()));
            }
        }

        @Override
        public void hear(News news, Consumer<News> tell) {
            if (news instanceof News.PersonDied(DatedFact fact)) {
                died = fact;
            }
        }

        @Override
        public Insured state() {
            return new Insured(Optional.ofNullable(person), Optional.ofNullable(died));
        }
    }
}
