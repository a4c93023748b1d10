// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.random;

import be.passerelle.casefile.benefit.DoubtfulWork;
import be.passerelle.casefile.benefit.PayBasis;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.person.Insured;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Codes;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// What an act about the benefit may validly say, as far as the shape of its content does not tell.
final class ValidBenefit {

    private final SplittableRandom random;

    ValidBenefit(SplittableRandom random) {
        this.random = random;
    }

    /// @return the material day; empty when nothing valid can be said just now
    Optional<LocalDate> fit(String code, In<?> s, Map<String, Object> tree) {
        LocalDate today = s.day();
        LocalDate day =
                s.file().state(Insured.PERSON).died().map(DatedFact::day).orElse(today);
        boolean isRecognised = Recognitions.isRecognisedOn(s.file(), day);
        return switch (code) {
            case "benefit.payReported" ->
                onset(s, day).map(first -> {
                    pay(tree, first);
                    return first;
                });
            case "benefit.householdReported" -> Optional.of(day);
            case "benefit.regularWorkReported" ->
                onset(s, day).map(first -> {
                    tree.put(
                            "entitledSince",
                            first.minusDays(random.nextInt(2000)).toString());
                    return first;
                });
            case "benefit.unemploymentReported" -> {
                tree.put("allowance", Integer.toString(random.nextInt(30, 70)));
                tree.computeIfPresent(
                        "until", (_, _) -> day.plusDays(random.nextInt(300)).toString());
                yield Optional.of(day);
            }
            case "benefit.businessReported" -> Optional.of(day).filter(_ -> isRecognised);
            case "benefit.incomeReported" -> {
                LocalDate month = LocalDate.of(2018, 7, 1).minusMonths(random.nextInt(30));
                tree.put("month", month.toString().substring(0, 7));
                tree.put("daily", Integer.toString(random.nextInt(100)));
                yield Optional.of(day).filter(_ -> !month.isAfter(day));
            }
            case "benefit.registrationReported" -> Optional.of(day);
            case "benefit.guaranteedPayReported" -> {
                tree.put("until", day.plusDays(random.nextInt(30)).toString());
                yield Optional.of(day).filter(_ -> isRecognised);
            }
            case "benefit.unauthorisedWorkJudged" ->
                DoubtfulWork.of(s.file(), s.law()).stream()
                        .map(each -> each.days().from())
                        .filter(first -> !first.isAfter(today))
                        .findFirst()
                        .map(first -> {
                            tree.put("from", first.toString());
                            tree.put("until", first.toString());
                            return today;
                        });
            default -> throw new IllegalArgumentException(code);
        };
    }

    /// The first day of the incapacity of a day, with all that it goes on with.
    private static Optional<LocalDate> onset(In<?> s, LocalDate day) {
        return Recognitions.on(s.file(), day)
                .map(each -> IncapacityChain.of(s.file(), s.law(), each).since());
    }

    private void pay(Map<String, Object> tree, LocalDate day) {
        PayBasis basis = PayBasis.values()[random.nextInt(PayBasis.values().length)];
        tree.put("basis", Codes.of(basis));
        tree.put("gross", Integer.toString(random.nextInt(50, 6000)));
        tree.remove("workingDays");
        if (basis == PayBasis.CYCLE) {
            tree.put("workingDays", random.nextInt(1, 60));
        }
        LocalDate until = day.minusDays(random.nextInt(100));
        tree.put("referenceUntil", until.toString());
        tree.put("referenceFrom", until.minusDays(random.nextInt(100)).toString());
    }
}
