// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.programme.Grant;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.Optional;

/// Habits about a change of a training that was granted: once in a training at most.
final class ChangeHabits {

    private static final int MOST_HOURS = 5000;

    private ChangeHabits() {}

    /// Some weeks before the last granted day it shows that the training takes longer.
    static Optional<UpcomingAct> prolongationProposed(Moment m) {
        Grant granted = m.programme().grant();
        boolean never = m.done(ProgrammeAct.ProlongationProposed.class).isEmpty();
        if (!never || m.programme().training().started().isEmpty() || !asks(m) || !strays(m, "programme.prolonged")) {
            return Optional.empty();
        }
        int more = m.between(14, 75, "prolonged by");
        int hours = (int) Math.min(
                MOST_HOURS,
                granted.hours() + granted.hours() * (long) more / granted.days().days());
        LocalDate on = granted.days().until().minusDays(m.between(8, 35, "prolonged before"));
        return Optional.of(UpcomingAct.of(
                m.after(TrainingHabits.later(on, m.seen()), 0, 6),
                _ -> new ProgrammeAct.ProlongationProposed(
                        granted.days().until().plusDays(more), hours, granted.price(), m.words("prolonged"))));
    }

    /// Before it begins, the centre puts the training later.
    static Optional<UpcomingAct> modificationProposed(Moment m) {
        Grant granted = m.programme().grant();
        boolean never = m.done(ProgrammeAct.ModificationProposed.class).isEmpty();
        if (!never || m.programme().training().started().isPresent() || !asks(m) || !strays(m, "programme.modified")) {
            return Optional.empty();
        }
        int later = m.between(1, 4, "weeks later") * 7;
        return Optional.of(UpcomingAct.of(m.after(0, 2), day -> putLater(granted, day, later, m.words("modified"))));
    }

    /// Soon after the evaluation, and while the phase lasts.
    static Optional<UpcomingAct> reintegrationProposed(Moment m) {
        boolean never = m.done(ProgrammeAct.ReintegrationProposed.class).isEmpty();
        LocalDate on = m.after(3, 20);
        LocalDate ended = m.programme().training().ended().orElseThrow().day();
        boolean late = on.isAfter(ended.withDayOfMonth(1).plusMonths(6));
        if (!never || late || !asks(m) || !strays(m, "programme.reintegrationSupported")) {
            return Optional.empty();
        }
        return Optional.of(UpcomingAct.of(
                on,
                _ -> new ProgrammeAct.ReintegrationProposed(
                        m.words("jobSearchSupport"), Money.of("180.00"), m.words("jobSearchReason"))));
    }

    private static Act putLater(Grant granted, LocalDate day, int later, String reason) {
        boolean begins = !granted.days().from().plusDays(later).isAfter(day);
        int days = begins ? 0 : later;
        return new ProgrammeAct.ModificationProposed(
                granted.days().from().plusDays(days),
                granted.days().until().plusDays(days),
                begins && granted.hours() > 1 ? granted.hours() - 1 : granted.hours(),
                granted.price(),
                reason);
    }

    private static boolean strays(Moment m, String frequency) {
        return m.outlook().strays(frequency, m.next().thread());
    }

    /// Whoever described the project, where they may; otherwise the coordinator.
    private static boolean asks(Moment m) {
        Programme programme = m.programme();
        Role proposer = programme.project().proposer().role();
        boolean proposerMay = m.offered().stream()
                .anyMatch(n -> n.row().type().equals(m.next().row().type()) && n.role() == proposer);
        return m.role() == (proposerMay ? proposer : Role.RETURN_TO_WORK_COORDINATOR);
    }
}
