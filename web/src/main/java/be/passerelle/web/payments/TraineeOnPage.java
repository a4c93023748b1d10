// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.payments;

import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Entitlements;
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
    private final Programme programme;
    private final List<Entitlement> amounts;

    TraineeOnPage(Opened opened, Programme programme) {
        this.opened = opened;
        this.words = opened.words();
        this.programme = programme;
        this.amounts = Entitlements.of(opened.file(), opened.law()).stream()
                .filter(right -> right.thread() == programme.thread())
                .filter(right -> right.amount().isPresent() && opened.access().reads(right.kind()))
                .toList();
    }

    /// The latest training that began in a file.
    static Optional<Programme> latest(Opened opened) {
        return opened.file().programmes().reversed().stream()
                .filter(p -> p.started().isPresent())
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

    PaymentsView.Row row() {
        BigDecimal hours = programme.attendance().values().stream()
                .map(Programme.Attendance::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PaymentsView.Row(
                new Link(opened.personName(), opened.address("")),
                since(),
                programme.attendance().isEmpty() ? "–" : words.text("payments.hours", "hours", hours),
                programme.attendance().isEmpty()
                        ? words.text("payments.noHours")
                        : words.text(
                                "payments.months",
                                "count",
                                programme.attendance().size()),
                words.value(sum(Entitlement.Kind.HOURLY_PREMIUM)),
                sum(Entitlement.Kind.LUMP_SUM).equals(Money.ZERO) ? "–" : words.value(sum(Entitlement.Kind.LUMP_SUM)),
                state(),
                next());
    }

    private String since() {
        String begun = programme
                .started()
                .map(s -> words.text("payments.since", "day", opened.days().brief(s.day())))
                .orElse("");
        return programme
                .trainingEnded()
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
        YearMonth current = YearMonth.from(opened.desk().day());
        boolean ended = programme.trainingEnded().isPresent();
        return programme.monthWithoutHours().filter(month -> ended || month.isBefore(current));
    }

    private BadgeView state() {
        if (late().isPresent()) {
            return new BadgeView(BadgeTone.SOON, words.text("payments.state.waiting"));
        }
        return programme.trainingEnded().isPresent()
                ? new BadgeView(BadgeTone.RIGHT, words.text("payments.state.complete"))
                : new BadgeView(BadgeTone.WAITING, words.text("payments.state.running"));
    }

    private String next() {
        return late().map(month -> words.text("payments.next.late", "month", month))
                .or(() -> programme.monthWithoutHours().map(month -> words.text("payments.next.month", "month", month)))
                .orElseGet(() -> words.text("payments.next.nothing"));
    }
}
