// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.random;

import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.resumption.Resumption;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.resumption.ResumptionRegime;
import be.passerelle.law.resumption.SelfEmployedTrack;
import be.passerelle.stream.act.Codes;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// What an act about resumed work may validly say, as far as the shape of its content does not tell.
final class ValidResumption {

    private final SplittableRandom random;

    ValidResumption(SplittableRandom random) {
        this.random = random;
    }

    /// @return the material day; empty when nothing valid can be said just now
    Optional<LocalDate> fit(String code, In<?> s, Map<String, Object> tree) {
        return switch (code) {
            case "resumption.asked" -> asked(s, tree);
            case "resumption.planBegun" -> {
                tree.put("firstDay", s.day().toString());
                tree.put("fullTimeHours", "38");
                tree.put("hoursAWeek", Integer.toString(random.nextInt(1, 39)));
                yield Optional.of(s.day()).filter(day -> Recognitions.isRecognisedOn(s.file(), day));
            }
            case "resumption.authorised" -> authorised(s, tree);
            case "resumption.refused" -> {
                council(s, resumption(s).firstDay(), tree);
                yield Optional.of(s.day());
            }
            case "resumption.monthReported" -> {
                resumption(s).monthLeft().ifPresent(month -> tree.put("month", month.toString()));
                yield Optional.of(s.day());
            }
            case "resumption.examined" -> {
                tree.computeIfPresent(
                        "nextOn",
                        (_, _) -> s.day().plusDays(random.nextInt(1, 300)).toString());
                yield Optional.of(s.day());
            }
            case "resumption.ended" -> ended(s, tree);
            default -> throw new IllegalArgumentException(code);
        };
    }

    private Optional<LocalDate> asked(In<?> s, Map<String, Object> tree) {
        LocalDate day = s.day();
        boolean later = waits(s, day) || waits(s, day.plusDays(1)) || begins(s, day) || random.nextBoolean();
        LocalDate first = later ? day.plusDays(1) : day;
        tree.put("firstDay", first.toString());
        tree.put("fullTimeHours", "38");
        tree.put("hoursAWeek", Integer.toString(random.nextInt(1, 39)));
        return Optional.of(day)
                .filter(_ -> Recognitions.isRecognisedOn(s.file(), first) && !begins(s, first))
                .filter(_ -> !isSelfEmployed(s, first) || !isTooEarly(s, first));
    }

    /// On the first day of incapacity all work stops.
    private static boolean begins(In<?> s, LocalDate day) {
        return Recognitions.on(s.file(), day)
                .filter(i -> i.recognised().day().equals(day))
                .isPresent();
    }

    /// Before July 2015 the self-employed waited a month.
    private static boolean isTooEarly(In<?> s, LocalDate first) {
        return first.isBefore(LocalDate.of(2015, 7, 1))
                && Recognitions.on(s.file(), first)
                        .filter(i -> first.isBefore(i.recognised().day().plusDays(40)))
                        .isPresent();
    }

    private Optional<LocalDate> authorised(In<?> s, Map<String, Object> tree) {
        Resumption resumption = resumption(s);
        LocalDate first = resumption.firstDay();
        tree.put("hoursAWeek", resumption.asked().hoursAWeek().toPlainString());
        tree.put("until", first.plusDays(random.nextInt(150)).toString());
        tree.remove("track");
        if (isSelfEmployed(s, first) && !first.isBefore(LocalDate.of(2015, 7, 1))) {
            boolean returns = s.file().threads(Resumption.RESUMPTION).all().size() == 1;
            tree.put("track", Codes.of(returns ? SelfEmployedTrack.FULL_RETURN : SelfEmployedTrack.LASTING));
        }
        council(s, first, tree);
        boolean isLate = waits(s, first) && s.day().isAfter(first);
        return Optional.of(s.day()).filter(_ -> !isLate && Recognitions.isRecognisedOn(s.file(), first));
    }

    /// Until 2022 the council decided on the work of the self-employed.
    private static void council(In<?> s, LocalDate first, Map<String, Object> tree) {
        tree.remove("councilDecidedOn");
        if (isSelfEmployed(s, first) && first.getYear() < 2023) {
            tree.put("councilDecidedOn", s.day().toString());
        }
    }

    private Optional<LocalDate> ended(In<?> s, Map<String, Object> tree) {
        Resumption resumption = resumption(s);
        LocalDate first = resumption.firstDay().isBefore(s.day())
                ? resumption.firstDay()
                : resumption.opened().day();
        LocalDate last = resumption.lastDay().filter(s.day()::isAfter).orElse(s.day());
        tree.put("lastDay", (random.nextBoolean() && first.isBefore(last) ? first : last).toString());
        tree.put("reason", "no longer");
        return Optional.of(s.day());
    }

    /// Where the authorisation has to come first.
    private static boolean waits(In<?> s, LocalDate day) {
        return s.file()
                .schemeOn(day)
                .filter(scheme -> ResumptionRegime.startsBeforeDecision(s.law(), scheme, day)
                        .isNo())
                .isPresent();
    }

    private static boolean isSelfEmployed(In<?> s, LocalDate day) {
        return s.file().schemeOn(day).equals(Optional.of(Scheme.SELF_EMPLOYED));
    }

    private static Resumption resumption(In<?> s) {
        return s.as(Resumption.RESUMPTION).orElseThrow().thread();
    }
}
