// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import be.passerelle.casefile.file.In;
import java.time.LocalDate;

/// An incapacity that is reported after a later one. Everything of it can be told, with the days of then and by whoever
/// was competent then: reports of the past come in any order (law of 14 July 1994, articles 87, 93 and 100 §1). It ends
/// before the later one begins, which alone says what is due today.
final class PastIncapacity {

    static final String BEFORE_NEXT = "beforeNextIncapacity";

    private PastIncapacity() {}

    /// A day of it lies before the incapacity that followed; any day does where none was reported before it.
    static boolean isBeforeNext(In<Incapacity> s, LocalDate day) {
        return s.thread().next().filter(next -> !day.isBefore(next)).isEmpty();
    }

    /// Whoever became incapable again afterwards had not died.
    static boolean isDeathBeforeNext(In<Incapacity> s, IncapacityAct.Ended act) {
        return s.thread().liesBehind() && act.cause() == EndCause.DEATH;
    }
}
