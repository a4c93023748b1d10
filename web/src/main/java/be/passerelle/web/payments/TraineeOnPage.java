// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.payments;

import be.passerelle.casefile.access.SeenTraining;
import be.passerelle.casefile.programme.Training;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.law.parameter.Money;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Link;
import be.passerelle.web.words.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Words what the latest training of somebody has given so far, and what is still to come.
final class TraineeOnPage {

    private final Opened opened;
    private final Words words;
    private final SeenTraining followed;
    private final List<Entitlement> amounts;

    TraineeOnPage(Opened opened, SeenTraining training) {
        this.opened = opened;
        this.words = opened.words();
        this.followed = training;
        this.amounts = opened.file().rights().stream()
                .filter(right -> right.thread() == training.thread())
                .filter(right -> right.amount().isPresent())
                .toList();
    }

    /// The latest training that began in a file.
    static Optional<SeenTraining> latest(Opened opened) {
        return opened.file().trainings().reversed().stream()
                .filter(p -> p.training().started().isPresent())
                .findFirst();
    }

    /// The hourly premiums by month.
    TreeMap<YearMonth, Money> premiums() {
        TreeMap<YearMonth, Money> months = new TreeMap<>();
        amounts.stream()
                .filter(right -> right.kind() == Entitlement.Kind.HOURLY_PREMIUM)
                .forEach(right -> months.merge(
                        YearMonth.from(right.period().from()), right.amount().orElse(Money.ZERO), Money::plus));
        return months;
    }

    PaymentsPage.Row row() {
        BigDecimal hours = followed.training().attendance().values().stream()
                .map(Training.Attendance::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PaymentsPage.Row(
                new Link(opened.personName(), opened.address("")),
                since(),
                followed.training().attendance().isEmpty() ? "–" : words.text("payments.hours", "hours", hours),
                followed.training().attendance().isEmpty()
                        ? words.text("payments.noHours")
                        : words.text(
                                "payments.months",
                                "count",
                                followed.training().attendance().size()),
                words.value(sum(Entitlement.Kind.HOURLY_PREMIUM)),
                sum(Entitlement.Kind.LUMP_SUM).equals(Money.ZERO) ? "–" : words.value(sum(Entitlement.Kind.LUMP_SUM)),
                state(),
                next());
    }

    private String since() {
        String begun = followed.training()
                .started()
                .map(s -> words.text("payments.since", "day", opened.days().brief(s.day())))
                .orElse("");
        return followed.training()
                .ended()
                .map(e -> begun
                        + words.text("payments.ended", "day", opened.days().brief(e.day())))
                .orElse(begun);
    }

    private Money sum(Entitlement.Kind kind) {
        return amounts.stream()
                .filter(right -> right.kind() == kind)
                .map(right -> right.amount().orElse(Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }

    /// The first month that is over and whose hours the centre has not said.
    private Optional<YearMonth> late() {
        YearMonth current = YearMonth.from(opened.file().day());
        boolean ended = followed.training().ended().isPresent();
        return followed.monthWithoutHours().filter(month -> ended || month.isBefore(current));
    }

    private BadgeView state() {
        if (late().isPresent()) {
            return new BadgeView(BadgeTone.SOON, words.text("payments.state.waiting"));
        }
        return followed.training().ended().isPresent()
                ? new BadgeView(BadgeTone.RIGHT, words.text("payments.state.complete"))
                : new BadgeView(BadgeTone.WAITING, words.text("payments.state.running"));
    }

    private String next() {
        return late().map(month -> words.text("payments.next.late", "month", month))
                .or(() -> followed.monthWithoutHours().map(month -> words.text("payments.next.month", "month", month)))
                .orElseGet(() -> words.text("payments.next.nothing"));
    }
}
