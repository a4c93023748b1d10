// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import be.passerelle.law.Law;
import be.passerelle.law.assessment.ContactMoment;
import be.passerelle.law.assessment.FirstYear;
import be.passerelle.law.assessment.FirstYearFacts;
import be.passerelle.law.assessment.NoQuestionnaire;
import be.passerelle.law.assessment.PlanOf2016;
import be.passerelle.law.benefit.BenefitRate;
import be.passerelle.law.calculation.Calculation.Trial;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.CertificateTerm;
import be.passerelle.law.incapacity.Control;
import be.passerelle.law.incapacity.Declarant;
import be.passerelle.law.incapacity.IncapacityDeclaration;
import be.passerelle.law.incapacity.Invalidity;
import be.passerelle.law.incapacity.PensionStop;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.occupational.WorkPotential;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which days somebody who fell ill has to know of, from the first day of incapacity alone: what they do, what
/// happens to them, when the first year is over.
final class DeadlineCalculation {

    static final Calculation CALCULATION = new Calculation(
            "deadlines",
            List.of(
                    TypedFact.day("incapacityFrom"),
                    TypedFact.choice("scheme", Scheme.class),
                    TypedFact.choice("worker", List.of(Declarant.MANUAL_WORKER, Declarant.CLERICAL_WORKER))
                            .orNot(),
                    TypedFact.yesNo("contract").orNot(),
                    TypedFact.choice("exception", NoQuestionnaire.class).orNot(),
                    TypedFact.day("pensionAge").orNot()),
            _ -> {},
            DeadlineCalculation::rules,
            List.of(
                    new Trial(
                            "employee",
                            Map.of(
                                    "incapacityFrom",
                                    "2026-04-10",
                                    "scheme",
                                    "EMPLOYEE",
                                    "worker",
                                    "CLERICAL_WORKER",
                                    "contract",
                                    "true")),
                    new Trial("selfEmployed", Map.of("incapacityFrom", "2026-01-05", "scheme", "SELF_EMPLOYED")),
                    new Trial(
                            "before",
                            Map.of("incapacityFrom", "2018-02-05", "scheme", "EMPLOYEE", "worker", "MANUAL_WORKER"))));

    private DeadlineCalculation() {}

    private static Calculated rules(Law general, TypedFacts typed) {
        DatedFact onset = typed.fact("incapacityFrom");
        Law law = general.forIncapacityFrom(onset.day());
        Scheme scheme = typed.oneOf("scheme", Scheme.class);
        List<CalculatedLine> lines = new ArrayList<>();
        lines.add(line("declaration", declaration(law, typed, scheme, onset)));
        lines.add(line("certificate", CertificateTerm.longest(law, onset)));
        lines.addAll(firstYear(law, typed, scheme, onset));
        Finding<Deadline> plan = PlanOf2016.planBy(law, onset);
        if (plan.isTold()) {
            lines.add(line("plan", plan));
        }
        if (scheme != Scheme.SELF_EMPLOYED) {
            lines.add(line("household", BenefitRate.householdCountsFrom(law, onset.day(), onset.day())));
        }
        lines.add(line("control", Control.beginsOn(law, onset.day())));
        Finding<LocalDate> invalidity = Invalidity.beginsOn(law, onset.day(), scheme);
        lines.add(line("primaryUntil", invalidity.map(Day::before)));
        lines.add(line("invalidity", invalidity));
        typed.factIfAny("pensionAge").ifPresent(age -> lines.add(line("pension", pension(law, onset, age))));
        if (typed.yes("contract")) {
            lines.add(line("occupationalContact", WorkPotential.contactFrom(law, onset)));
            lines.add(line("workPotential", WorkPotential.estimateFrom(law, onset)));
            lines.add(line("forceMajeure", CodexCalculation.forceMajeure(law, onset)));
        }
        return Calculated.of(new CalculatedPart(Phrase.of("calculation.deadlines.dates"), inOrder(lines)))
                .supposing(Phrase.of("calculation.deadlines.supposed"));
    }

    /// Whoever works on beyond the age is insured for some months: what stops then, no source says.
    private static Finding<LocalDate> pension(Law law, DatedFact onset, DatedFact age) {
        return age.day().isBefore(onset.day())
                ? Finding.unknown(Phrase.of("calculation.deadlines.pensionAgeBefore"))
                : PensionStop.from(law, age);
    }

    private static Finding<Deadline> declaration(Law law, TypedFacts typed, Scheme scheme, DatedFact onset) {
        return switch (scheme) {
            case UNEMPLOYED -> IncapacityDeclaration.by(law, Declarant.UNEMPLOYED_PERSON, onset);
            case EMPLOYEE ->
                typed.oneOfIfAny("worker", Declarant.class)
                        .map(who -> IncapacityDeclaration.by(law, who, onset))
                        .orElseGet(() -> Finding.unknown(Phrase.of("calculation.deadlines.workerMissing")));
            case SELF_EMPLOYED -> Finding.unknown(Phrase.of("calculation.deadlines.selfEmployedMissing"));
        };
    }

    private static List<CalculatedLine> firstYear(Law law, TypedFacts typed, Scheme scheme, DatedFact onset) {
        FirstYearFacts facts = new FirstYearFacts(
                scheme,
                onset,
                typed.oneOfIfAny("exception", NoQuestionnaire.class)
                        .map(Set::of)
                        .orElse(Set.of()),
                typed.factIfAny("pensionAge"));
        Finding<LocalDate> questionnaire = FirstYear.questionnaireOn(law, facts);
        return List.of(
                line("questionnaire", questionnaire),
                line("questionnaireBack", questionnaire.choose(sent -> FirstYear.returnBy(law, typed.fact(sent)))),
                line("estimate", FirstYear.estimateIn(law, facts)),
                line("firstContact", FirstYear.contactIn(law, ContactMoment.FIRST, onset)),
                line("secondContact", FirstYear.contactIn(law, ContactMoment.SECOND, onset)),
                line("thirdContact", FirstYear.contactIn(law, ContactMoment.THIRD, onset)));
    }

    /// By day; what does not apply and what cannot be told comes last.
    private static List<CalculatedLine> inOrder(List<CalculatedLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(DeadlineCalculation::firstDay))
                .toList();
    }

    private static LocalDate firstDay(CalculatedLine line) {
        return line.value()
                .map(value -> switch (value) {
                    case LocalDate day -> day;
                    case Period days -> days.from();
                    case Object other -> throw new IllegalStateException(line.code() + " is no day: " + other);
                })
                .orElse(LocalDate.MAX);
    }

    private static CalculatedLine line(String code, Finding<?> finding) {
        return CalculatedLine.of(Phrase.of("calculation.deadlines." + code), finding);
    }
}
