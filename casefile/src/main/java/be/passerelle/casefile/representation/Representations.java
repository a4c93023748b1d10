// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.representation;

import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.RecordedAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Who acts for the person.
///
/// @param kept those that no act ended, oldest first; their days may be over, or to come; none once the person
///     died
/// @param revocable those that no act ended: whoever is reported dead in error may take them back all the same
/// @param all all that were ever recorded, oldest first: what they did stays theirs
public record Representations(List<Representation> kept, List<Representation> revocable, List<Representation> all) {

    /// The subject.
    public static final Subject<Representations> REPRESENTATIONS = new Subject<>(
            "representation",
            Optional.of(Compartment.REPRESENTATION),
            List.of(RepresentationAct.class),
            Folding::new,
            RepresentationProcedure::rows);

    public Representations {
        kept = List.copyOf(kept);
        revocable = List.copyOf(revocable);
        all = List.copyOf(all);
    }

    /// Those in force on a day.
    public List<Representation> inForceOn(LocalDate day) {
        return kept.stream().filter(each -> each.isInForceOn(day)).toList();
    }

    /// The one of that number, if it is in force on a day.
    public Optional<Representation> inForceOn(LocalDate day, int number) {
        return inForceOn(day).stream().filter(each -> each.number() == number).findFirst();
    }

    /// The one of that number, in force or not.
    public Optional<Representation> number(int number) {
        return all.stream().filter(each -> each.number() == number).findFirst();
    }

    private static final class Folding implements SubjectFold<Representations> {

        private final List<Representation> kept = new ArrayList<>(2);
        private final List<Representation> all = new ArrayList<>(2);
        private boolean died;

        @Override
        public void apply(RecordedAct recorded, Consumer<News> tell) {
            if (recorded.act() instanceof RepresentationAct act) {
                switch (act) {
                    case RepresentationAct.Recorded said -> {
                        Representation one = new Representation(recorded.fact(), said);
                        kept.add(one);
                        all.add(one);
                    }
                    case RepresentationAct.Ended ended ->
                        end(ended.representation().number());
                    case RepresentationAct.Revoked revoked ->
                        end(revoked.mandate().number());
                }
            }
        }

        private void end(int number) {
            kept.removeIf(each -> each.number() == number);
        }

        /// Nobody acts for the dead here: who does then, no source that was seen says.
        @Override
        public void hear(News news, Consumer<News> tell) {
            if (news instanceof News.PersonDied) {
                died = true;
            }
        }

        @Override
        public Representations state() {
            return new Representations(died ? List.of() : kept, kept, all);
        }
    }
}
