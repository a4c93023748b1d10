// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.law.calendar.Day;
import be.passerelle.registers.book.RegisterMove;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a file asks the registers about, as long as a training is not decided, or can still be changed: only
/// when that moves can its next acts be others. Which organisation the institute is, no act changes.
///
/// @param about as [RegisterMove] names it
/// @param on the day that it asks about: that of the request; [LocalDate#MAX] while it is not sent, as it is
/// each day then
public record Asks(Set<String> about, LocalDate on) {

    public Asks {
        about = Set.copyOf(about);
    }

    /// Empty for a file that asks nothing. Each open programme asks: one whose training has ended may wait for its
    /// evaluations beside a new one.
    public static Optional<Asks> of(CaseFile file) {
        return file.threads(Programme.PROGRAMME).all().stream()
                .filter(Programme::isOpen)
                .flatMap(p -> p.current().decision().isGranted() ? ofChange(p).stream() : Stream.of(of(p)))
                .reduce(Asks::and);
    }

    private Asks and(Asks other) {
        Set<String> both = new HashSet<>(about);
        both.addAll(other.about);
        return new Asks(both, Day.later(on, other.on));
    }

    /// Whoever may ask for a change of a training, or for support after it.
    private static Optional<Asks> ofChange(Programme programme) {
        Performer began = programme.project().proposer();
        return began.role() == Role.EMPLOYMENT_ADVISER
                ? Optional.of(new Asks(Set.of(RegisterMove.conventionsOf(began.organisation())), LocalDate.MAX))
                : Optional.empty();
    }

    /// The same partner as [DirectiveTest#underConvention] asks for.
    private static Asks of(Programme programme) {
        Set<String> about = new HashSet<>();
        about.add(RegisterMove.DIRECTIVES);
        Application asked = programme.current();
        Performer asker = asked.request().sender().orElse(asked.project().proposer());
        if (asker.role() == Role.EMPLOYMENT_ADVISER) {
            about.add(RegisterMove.conventionsOf(asker.organisation()));
        }
        return new Asks(about, asked.request().sent().map(r -> r.day()).orElse(LocalDate.MAX));
    }
}
