// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The insured person of a file.
///
/// @param person who they are, empty before the file was opened for somebody
/// @param died the day of death and the act that reported it; empty while nobody reported one
/// @param formerly the national numbers by which they were known before, oldest first
/// @param waiting another number that waits for a second person
public record Insured(
        Optional<Person> person, Optional<DatedFact> died, List<FormerNumber> formerly, Optional<Waiting> waiting) {

    /// The subject.
    public static final Subject<Insured> PERSON =
            new Subject<>("person", Optional.empty(), List.of(PersonAct.class), Folding::new, PersonProcedure::rows);

    private static final String KEY = "insured.";

    /// Another national number that nobody has confirmed or declined yet.
    ///
    /// @param by who proposed it
    public record Waiting(DatedFact proposed, PersonId by, PersonAct.NumberChangeProposed said) {}

    public Insured {
        formerly = List.copyOf(formerly);
    }

    /// Every number that was ever theirs here: nobody handles a file of theirs, under whichever they are known.
    public Set<NationalNumber> numbers() {
        Set<NationalNumber> numbers = new HashSet<>();
        person.ifPresent(known -> numbers.add(known.nationalNumber()));
        formerly.forEach(each -> numbers.add(each.number()));
        return numbers;
    }

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
        private @Nullable Waiting waiting;
        private final List<FormerNumber> formerly = new ArrayList<>(0);

        @Override
        public void apply(RecordedAct recorded, Consumer<News> tell) {
            if (recorded.act() instanceof PersonAct.OfNumber act) {
                apply(recorded, act);
            } else if (recorded.act() instanceof PersonAct act
                    && (person != null || act instanceof PersonAct.Registered)) {
                person = Person.after(person, act);
            }
            if (recorded.act() instanceof PersonAct.Died) {
                died = recorded.fact();
                tell.accept(new News.PersonDied(recorded.fact()));
            }
        }

        private void apply(RecordedAct recorded, PersonAct.OfNumber act) {
            switch (act) {
                case PersonAct.NumberChangeProposed said ->
                    waiting = new Waiting(recorded.fact(), recorded.by().person(), said);
                case PersonAct.NumberChangeConfirmed confirmed -> {
                    answered(confirmed.proposal()).ifPresent(each -> change(each.said()));
                }
                case PersonAct.NumberChangeDeclined declined -> answered(declined.proposal());
            }
        }

        private void change(PersonAct.NumberChangeProposed said) {
            if (person != null) {
                formerly.add(new FormerNumber(person.nationalNumber(), said.cause()));
                formerly.removeIf(each -> each.number().equals(said.nationalNumber()));
                person = person.known(said);
            }
        }

        /// What that proposal said, which waits no longer; nothing when it did not.
        private Optional<Waiting> answered(ActNumber proposal) {
            Optional<Waiting> answered =
                    Optional.ofNullable(waiting).filter(each -> each.proposed().act() == proposal.number());
            answered.ifPresent(_ -> waiting = null);
            return answered;
        }

        @Override
        public void hear(News news, Consumer<News> tell) {
            if (news instanceof News.PersonDied(DatedFact fact)) {
                died = fact;
            }
        }

        @Override
        public Insured state() {
            return new Insured(
                    Optional.ofNullable(person), Optional.ofNullable(died), formerly, Optional.ofNullable(waiting));
        }
    }
}
