// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.workingday;

import be.passerelle.law.calendar.BelgianHolidays;
import be.passerelle.law.calendar.Holiday;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.Optional;

/// Which days are legal public holidays: law of 4 January 1974, ten a year, listed in the royal decree of 18
/// April 1974, article 1. Days of a region or a community are none.
public final class PublicHolidays {

    private static final Citation LAW = Citation.of("law-1974-01-04", "whole");
    private static final Citation LIST = Citation.of("ar-1974-04-18", "1");

    private PublicHolidays() {}

    /// The holiday that falls on that day; no on any other day. A day beyond all reckoning cannot be told.
    public static Finding<Holiday> on(LocalDate day) {
        Optional<Holiday> holiday = BelgianHolidays.holiday(day);
        return Finding.day(day, lines -> lines.add(Reason.rule(Phrase.of("law.holiday.ten"), LAW)))
                .mapIfAny(_ -> holiday)
                .under(
                        LIST,
                        found -> Phrase.of("law.holiday.is", "day", day, "holiday", found),
                        Phrase.of("law.holiday.isNot", "day", day));
    }
}
