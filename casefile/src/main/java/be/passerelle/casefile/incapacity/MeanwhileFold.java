// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.InterruptedDays;
import be.passerelle.stream.act.RecordedAct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How what happens meanwhile adds up.
final class MeanwhileFold {

    private MeanwhileFold() {}

    /// With one more act; those that say nothing of it leave it as it is.
    static Meanwhile with(Meanwhile known, RecordedAct recorded, IncapacityAct act) {
        return switch (act) {
            case IncapacityAct.Interrupted interrupted -> interrupted(known, recorded, interrupted);
            case IncapacityAct.AbroadReported abroad -> abroad(known, abroad);
            case IncapacityAct.PensionAgeNoted noted ->
                new Meanwhile(
                        known.interruptions(),
                        known.abroad(),
                        Optional.of(
                                new PensionAge(new DatedFact(noted.reachedOn(), recorded.number()), noted.worksOn())));
            case IncapacityAct.Recognised _,
                    IncapacityAct.CertificateReceived _,
                    IncapacityAct.ContractEnded _,
                    IncapacityAct.Prolonged _,
                    IncapacityAct.Controlled _,
                    IncapacityAct.InvalidityProposed _,
                    IncapacityAct.InvalidityRecognised _,
                    IncapacityAct.InvalidityNotRecognised _,
                    IncapacityAct.CauseEstablished _,
                    IncapacityAct.Ended _ -> known;
        };
    }

    /// What is said again of the same first day takes the place of what was said before.
    private static Meanwhile interrupted(Meanwhile known, RecordedAct recorded, IncapacityAct.Interrupted act) {
        Optional<Period> days = Period.ifAny(recorded.happenedOn(), act.until());
        if (days.isEmpty()) {
            return known;
        }
        List<InterruptedDays> all = new ArrayList<>(known.interruptions());
        all.removeIf(each -> each.days().from().equals(recorded.happenedOn()));
        all.add(new InterruptedDays(act.why(), days.get(), recorded.number()));
        all.sort(Comparator.comparing(each -> each.days().from()));
        return new Meanwhile(all, known.abroad(), known.pensionAge());
    }

    private static Meanwhile abroad(Meanwhile known, IncapacityAct.AbroadReported act) {
        Optional<Period> days = Period.ifAny(act.from(), act.until());
        if (days.isEmpty()) {
            return known;
        }
        List<Period> all = new ArrayList<>(known.abroad());
        all.removeIf(each -> each.from().equals(act.from()));
        all.add(days.get());
        all.sort(Comparator.comparing(Period::from));
        return new Meanwhile(known.interruptions(), all, known.pensionAge());
    }
}
