// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.incapacity.RecognisedDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The days on which a file recognises incapacity, of all its incapacities: every right rests on them.
public final class Recognitions {

    private Recognitions() {}

    /// Each run of recognised days, in the order of the incapacities. An incapacity that follows another on the
    /// day after its end is a run of its own: the end closed what rested on the one before.
    public static List<RecognisedDays> of(CaseFile file) {
        List<Incapacity> all = file.threads(INCAPACITY).all();
        if (all.size() == 1) {
            return all.getFirst().days();
        }
        List<RecognisedDays> days = new ArrayList<>();
        for (Incapacity each : all) {
            days.addAll(each.days());
        }
        return days;
    }

    /// Those of the incapacity that ran on a day, and of those that are one with it before the law: what was begun on
    /// that day gives no right on the days of another incapacity. All, where none ran.
    public static List<RecognisedDays> sameAs(CaseFile file, Law law, LocalDate begun) {
        List<Incapacity> all = file.threads(INCAPACITY).all();
        Optional<LocalDate> own = all.size() < 2 ? Optional.empty() : IncapacityChain.sinceOn(file, law, begun);
        return own.isEmpty()
                ? of(file)
                : all.stream()
                        .filter(each ->
                                IncapacityChain.of(file, law, each).since().equals(own.get()))
                        .flatMap(each -> each.days().stream())
                        .toList();
    }

    /// Whether incapacity is recognised on a day.
    public static boolean isRecognisedOn(CaseFile file, LocalDate day) {
        return on(file, day).isPresent();
    }

    /// Whether the person is recognised as invalid on a day: in an incapacity, or in the one that it goes on with.
    public static boolean isInvalidOn(CaseFile file, Law law, LocalDate day) {
        return on(file, day)
                .filter(incapacity -> incapacity
                        .invalidity()
                        .map(since -> !since.day().isAfter(day))
                        .orElseGet(
                                () -> IncapacityChain.of(file, law, incapacity).invalid()))
                .isPresent();
    }

    /// The incapacity that is recognised on a day.
    public static Optional<Incapacity> on(CaseFile file, LocalDate day) {
        List<Incapacity> all = file.threads(INCAPACITY).all();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isRecognisedOn(day)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /// The last day on which [#isRecognisedOn] stays as it is on a day, if no act comes.
    static LocalDate alikeUntil(CaseFile file, LocalDate day) {
        Optional<Incapacity> recognised = on(file, day);
        if (recognised.isPresent()) {
            return recognised.get().recognisedAlikeUntil(day);
        }
        LocalDate until = LocalDate.MAX;
        for (Incapacity each : file.threads(INCAPACITY).all()) {
            until = Day.earlier(until, each.recognisedAlikeUntil(day));
        }
        return until;
    }
}
