// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.random;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Threads;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.incapacity.RecognisedDays;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What every right of a file must rest on, and every decision.
final class LegalBasis {

    /// The highest premium for an hour that any day of a life knows.
    private static final BigDecimal HIGHEST_PREMIUM = new BigDecimal("5.00");

    /// In days: the three months of a relapse in invalidity.
    private static final int LONGEST_RELAPSE = 92;

    private LegalBasis() {}

    /// Every right lies on days that are recognised in one run: what ends an incapacity closes every right, and
    /// nothing begins before or after.
    static void rightsRestOnRecognisedDays(CaseFile file, List<Entitlement> rights) {
        List<RecognisedDays> recognised = Recognitions.of(file);
        for (Entitlement right : rights) {
            if (right.finding().isTold()) {
                assertThat(recognised)
                        .as(() -> right.kind() + " " + right.period() + " rests on recognised days")
                        .anyMatch(run -> run.days().contains(right.period().from())
                                && run.days().contains(right.period().until()));
            }
        }
    }

    /// Nothing that was begun in one incapacity gives a right in another: where more days lie between the two than any
    /// relapse may have, each right lies on the side on which its thread was opened.
    static void rightsStayInTheirIncapacity(CaseFile file, List<Entitlement> rights) {
        List<Incapacity> all = file.threads(Incapacity.INCAPACITY).all();
        for (int i = 1; i < all.size(); i++) {
            LocalDate last = all.get(i - 1).lastRecognised();
            LocalDate next = all.get(i).opened().day();
            if (next.isAfter(last.plusDays(LONGEST_RELAPSE))) {
                rights.stream()
                        .filter(right -> right.kind() != Kind.ABSENCE_REDUCTION
                                && right.finding().isTold())
                        .forEach(right -> assertThat(right.period().until())
                                .as(() -> right.kind() + " of what was opened before " + next)
                                .matches(until -> until.isBefore(next)
                                        || !opened(file, right).isBefore(next)));
            }
        }
    }

    private static LocalDate opened(CaseFile file, Entitlement right) {
        return file.act(right.thread()).orElseThrow().happenedOn();
    }

    /// An incapacity that was reported after a later one ends before it, and is not what a file says of today.
    static void thePastStaysBehind(CaseFile file) {
        Threads<Incapacity> all = file.threads(Incapacity.INCAPACITY);
        for (Incapacity each : all.all()) {
            each.next().ifPresent(next -> {
                assertThat(each.lastRecognised())
                        .as("the last day before the later incapacity")
                        .isBefore(next);
                assertThat(all.open().map(Incapacity::number))
                        .as("the incapacity of today")
                        .isNotEqualTo(Optional.of(each.number()));
            });
        }
    }

    /// Nothing of a training is due outside what was granted: neither days nor hours, nor its success.
    static void nothingIsDueBeyondTheGrant(CaseFile file, List<Entitlement> rights) {
        for (Programme programme : file.threads(Programme.PROGRAMME).all()) {
            Period granted = programme.grant().days();
            BigDecimal due = BigDecimal.ZERO;
            for (Entitlement right : rights) {
                boolean isOfIt = right.thread() == programme.number()
                        && right.finding().isTold()
                        && right.kind() != Kind.JOB_SEARCH_COSTS;
                if (isOfIt) {
                    assertThat(granted.contains(right.period().from())
                                    && granted.contains(right.period().until()))
                            .as(() -> right.kind() + " " + right.period() + " lies in what was granted: " + granted)
                            .isTrue();
                    due = right.kind() == Kind.HOURLY_PREMIUM
                            ? due.add(right.amount().map(Money::euro).orElse(BigDecimal.ZERO))
                            : due;
                }
            }
            BigDecimal most = HIGHEST_PREMIUM.multiply(
                    BigDecimal.valueOf(programme.grant().hours()));
            assertThat(due).as("premiums within the hours that were granted").isLessThanOrEqualTo(most);
        }
    }

    /// The commission grants and refuses; an expert grants under a directive; nobody else decides. A training
    /// is given up by the person alone, and invalidity is recognised by the institute after a proposal.
    static void decisionsAreCompetent(CaseFile file) {
        for (RecordedAct recorded : file.acts()) {
            Optional<Role> competent = switch (recorded.act()) {
                case DecisionAct.GrantedUnderDirective _ -> Optional.of(Role.SOCIAL_EXPERT);
                case DecisionAct.TakenByCommission _, DecisionAct.Ratified _, DecisionAct.NotRatified _ ->
                    Optional.of(Role.COMMISSION_SECRETARY);
                case ProgrammeAct.Withdrawn _ -> Optional.of(Role.INSURED);
                default -> Optional.empty();
            };
            competent.ifPresent(role -> assertThat(recorded.by().role())
                    .as(() -> "who decides " + recorded.act().getClass().getSimpleName())
                    .isEqualTo(role));
        }
    }
}
