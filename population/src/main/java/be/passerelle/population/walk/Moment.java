// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.occupational.Occupational;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.resumption.Resumption;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.language.Language;
import be.passerelle.population.chance.Chance;
import be.passerelle.population.chance.Frequencies;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.List;

/// One act that may come next in a life, as a habit looks at it.
///
/// @param next the act that the procedure offers
/// @param offered every act that it offers now
/// @param seen the day from which this act could be done, or was waited for
/// @param times how often such an act was done in this thread before
/// @param situation the file, the law, the registers and the day
record Moment(Outlook outlook, NextAct next, List<NextAct> offered, LocalDate seen, int times, In<?> situation) {

    private static final int LATE_FACTOR = 4;

    CaseFile file() {
        return situation.file();
    }

    Language language() {
        return outlook.person().language();
    }

    Role role() {
        return next.role();
    }

    Incapacity incapacity() {
        return file().threads(Incapacity.INCAPACITY).number(next.thread()).orElseThrow();
    }

    Trajectory trajectory() {
        return file().threads(Trajectory.TRAJECTORY).number(next.thread()).orElseThrow();
    }

    Programme programme() {
        return file().threads(Programme.PROGRAMME).number(next.thread()).orElseThrow();
    }

    Resumption resumption() {
        return file().threads(Resumption.RESUMPTION).number(next.thread()).orElseThrow();
    }

    Occupational occupational() {
        return file().threads(Occupational.OCCUPATIONAL).number(next.thread()).orElseThrow();
    }

    /// So many days after the act could first be done; now and then much later.
    LocalDate after(int leastDays, int mostDays) {
        return after(seen, leastDays, mostDays);
    }

    LocalDate after(LocalDate day, int leastDays, int mostDays) {
        int days = between(leastDays, mostDays, "days");
        return day.plusDays(happens("work.late") && days > 0 ? (long) days * LATE_FACTOR : days);
    }

    /// Whether something happens in this thread, and this time.
    boolean happens(String frequency) {
        return chance().happens(Frequencies.permille(frequency), frequency, next.thread(), times);
    }

    int between(int least, int most, String question) {
        return chance().between(least, most, next.code() + question, next.thread(), times, role().ordinal());
    }

    /// A sentence in the language of the person.
    String words(String section) {
        List<String> sentences = Sentences.in(language(), section);
        return chance().of(sentences, section, next.thread(), times);
    }

    boolean isOffered(Class<? extends Act> act) {
        return offered.stream().anyMatch(n -> n.row().type().of().equals(act));
    }

    /// The acts of this kind that were done in this thread and not taken back.
    List<RecordedAct> done(Class<? extends Act> act) {
        return file().acts().stream()
                .filter(a -> a.thread() == next.thread() && act.isInstance(a.act()) && !file().isAnnulled(a.number()))
                .toList();
    }

    Chance chance() {
        return outlook.chance();
    }
}
