// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.path;

import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.law.finding.Finding;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where one path leads, if what is supposed comes true: what protects the person, what they are paid, and by when
/// what is due. Nothing of it is promised.
///
/// @param turn how it goes
/// @param on the day on which it turns out so
/// @param withTraining whether a training is part of it
/// @param supposed what is supposed to happen, in order
/// @param protection the presumptions of incapacity that the law then gives
/// @param recognisedUntil the last day on which incapacity would be recognised
/// @param lines what it means in money, and what else has a day
/// @param dates what somebody has to do by a day, first to last
public record Path(
        Turn turn,
        LocalDate on,
        boolean withTraining,
        List<Supposition> supposed,
        List<Entitlement> protection,
        Optional<LocalDate> recognisedUntil,
        List<Line> lines,
        List<NextAct> dates) {

    /// How a path goes.
    public enum Turn {
        SUCCEED,
        FAIL,
        STOP,
        RELAPSE,
        PART_TIME
    }

    /// An act that is supposed to happen on a day.
    public record Supposition(ActType<?> type, LocalDate on) {}

    /// One thing that the law says about the path.
    public record Line(Kind kind, Finding<?> finding) {}

    /// What a line is about.
    public enum Kind {
        BENEFIT(true),
        BENEFIT_TAKEN_OFF(true),
        HOURLY_PREMIUM(true),
        PREMIUM_AT_MOST(true),
        LUMP_SUM(true),
        PAY_GUARANTEE(true),
        SAME_INCAPACITY_UNTIL(false),
        WORK_AUTHORISED_UNTIL(false);

        private final boolean money;

        Kind(boolean money) {
            this.money = money;
        }

        /// Whether it is about money, and not about days.
        public boolean isMoney() {
            return money;
        }
    }

    public Path {
        supposed = List.copyOf(supposed);
        protection = List.copyOf(protection);
        lines = List.copyOf(lines);
        dates = List.copyOf(dates);
    }
}
