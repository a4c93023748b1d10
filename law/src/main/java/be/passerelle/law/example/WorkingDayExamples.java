// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.workingday.PublicHolidays;
import be.passerelle.law.workingday.WorkingDayMeaning;
import be.passerelle.law.workingday.WorkingDays;
import java.util.List;

/// How the examples about working days and public holidays are run.
final class WorkingDayExamples {

    static final List<ExampleRule> RULES = List.of(
            new ExampleRule(
                    "workingday/declaredBy",
                    WorkingDays.class,
                    (law, given) -> WorkingDays.under(law, WorkingDayMeaning.DECLARATION, given.day("resumption"))
                            .map(days -> days.previous(given.day("resumption")))),
            new ExampleRule(
                    "workingday/publicHoliday",
                    PublicHolidays.class,
                    (_, given) -> PublicHolidays.on(given.day("day"))));

    private WorkingDayExamples() {}
}
