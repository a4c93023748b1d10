// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.random;

import be.passerelle.casefile.file.In;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.returntoworkfund.FundApplication;
import be.passerelle.casefile.returntoworkfund.FundRefusal;
import be.passerelle.casefile.returntoworkfund.ReturnToWorkFundAct;
import be.passerelle.stream.act.Codes;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// What an act about the Return To Work Fund may validly say, as far as the shape of its content does not tell.
final class ValidFund {

    private final SplittableRandom random;

    ValidFund(SplittableRandom random) {
        this.random = random;
    }

    /// @return the material day; empty when nothing valid can be said just now
    Optional<LocalDate> fit(String code, In<?> s, Map<String, Object> tree) {
        LocalDate day = s.day();
        return switch (code) {
            case "returnToWorkFund.applied", "returnToWorkFund.supplied" -> {
                tree.computeIfPresent(
                        "contractEndedOn",
                        (_, _) -> day.minusDays(random.nextInt(240)).toString());
                yield Optional.of(day);
            }
            case "returnToWorkFund.granted" -> {
                tree.put("amount", random.nextBoolean() ? "1800.00" : "950");
                LocalDate after = day.plusMonths(6);
                boolean monthTooShort = after.getDayOfMonth() < day.getDayOfMonth();
                tree.put("validUntil", (monthTooShort ? after : after.minusDays(1)).toString());
                yield Optional.of(day);
            }
            case "returnToWorkFund.refused" -> {
                tree.put("ground", Codes.of(ground(s)));
                yield Optional.of(day);
            }
            case "returnToWorkFund.voucherUsed" -> {
                tree.put("isListed", true);
                LocalDate last = voucher(s).validUntil();
                yield Optional.of(day.isAfter(last) ? last : day);
            }
            case "returnToWorkFund.providerPaid" -> {
                int most = voucher(s).amount().euro().intValue();
                tree.put("amount", Integer.toString(random.nextInt(most + 1)));
                yield Optional.of(day);
            }
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static FundRefusal ground(In<?> s) {
        if (application(s).incomplete().isPresent()) {
            return FundRefusal.INCOMPLETE;
        }
        LocalDate applied = application(s).opened().day();
        boolean trains = s.file().threads(Programme.PROGRAMME).all().stream()
                .anyMatch(p -> p.decision().isGranted()
                        && p.grant().days().contains(applied)
                        && (p.training().notBegun().isEmpty()
                                || p.training().started().isPresent())
                        && p.training()
                                .ended()
                                .filter(end -> end.day().isBefore(applied))
                                .isEmpty()
                        && p.givenUp()
                                .filter(end -> end.day().isBefore(applied))
                                .isEmpty());
        return trains ? FundRefusal.IN_TRAINING : FundRefusal.OUTSIDE_PUBLIC;
    }

    private static ReturnToWorkFundAct.Granted voucher(In<?> s) {
        return application(s).voucher().orElseThrow();
    }

    private static FundApplication application(In<?> s) {
        return s.as(FundApplication.APPLICATION).orElseThrow().thread();
    }
}
