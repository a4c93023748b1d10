// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.In;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.occupational.MedicalForceMajeure;
import java.time.LocalDate;
import java.util.Optional;

/// Whether the question of medical force majeure may be asked, waits, or has an answer that a contract may end on. What
/// was asked or found holds as long as nobody came back to work since.
final class ForceMajeure {

    private ForceMajeure() {}

    /// Whether the question waits for its answer.
    static boolean waits(In<Occupational> s) {
        return s.thread()
                .forceMajeureAsked()
                .filter(asked -> s.thread().forceMajeureAssessed().isEmpty())
                .filter(asked -> !Absences.isBrokenBetween(s, asked.day(), s.on()))
                .isPresent();
    }

    /// Whether it may be asked on the day: the person is absent, for long enough without a break, and no trajectory
    /// goes
    /// on.
    static Finding<Yes> possible(In<Occupational> s) {
        Phrase no = Phrase.of("refusal.forceMajeurePossible");
        Finding<LocalDate> from = Absences.since(s, s.on())
                .map(since -> since.choose(absent -> from(s, absent, s.on())))
                .orElseGet(() -> Finding.no(no, Articles.FORCE_MAJEURE));
        return from.where(day -> !s.on().isBefore(day))
                .<Yes>map(_ -> Yes.YES)
                .noUnder(Articles.FORCE_MAJEURE, no)
                .stableAtMost(
                        from.value().filter(s.on()::isBefore).map(Day::before).orElse(LocalDate.MAX))
                .stableAtMost(OccupationalConditions.alikeUntil(s));
    }

    /// Whether a contract may end for it on a day: the agreed work was found to be out for good, in a procedure of its
    /// own or, as long as that was the way, by the trajectory. Where the law does not tell, it is not barred.
    static boolean mayEnd(In<Occupational> s, LocalDate day) {
        Optional<String> way = s.law().asOf(day).take(MedicalForceMajeure.WAY).value();
        if (way.isEmpty()) {
            return true;
        }
        return way.get().equals(MedicalForceMajeure.END_OF_TRAJECTORY)
                ? !from(s, new DatedFact(day, s.thread().number()), day)
                        .where(first -> !day.isBefore(first))
                        .isNo()
                : isFound(s, day);
    }

    private static boolean isFound(In<Occupational> s, LocalDate day) {
        return s.thread().isOutForGood()
                && ReintegrationCourse.goingOn(s).isEmpty()
                && s.thread()
                        .forceMajeureAssessed()
                        .filter(found -> !found.day().isAfter(day))
                        .filter(found -> !Absences.isBrokenBetween(s, found.day(), day))
                        .isPresent();
    }

    private static Finding<LocalDate> from(In<Occupational> s, DatedFact absent, LocalDate day) {
        return MedicalForceMajeure.from(
                s.law(), absent, ReintegrationCourse.goingOn(s).isPresent(), ReintegrationCourse.ended(s), day);
    }
}
