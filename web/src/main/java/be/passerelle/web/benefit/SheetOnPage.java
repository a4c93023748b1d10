// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.benefit;

import be.passerelle.casefile.access.SeenBenefit;
import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.rights.BenefitSheet;
import be.passerelle.law.benefit.PaidRun;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.web.casefile.Identities;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.Link;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words the sheet of a month.
final class SheetOnPage {

    private static final String SUBJECT =
            ActType.of(BenefitAct.PayReported.class).subject();

    private final Opened opened;
    private final SeenBenefit benefit;
    private final Words words;
    private final List<YearMonth> months;

    SheetOnPage(Opened opened, SeenBenefit benefit) {
        this.opened = opened;
        this.benefit = benefit;
        this.words = opened.words();
        this.months = benefit.months();
    }

    BenefitPage page(Optional<YearMonth> asked) {
        YearMonth month = asked.orElseGet(
                () -> months.isEmpty() ? YearMonth.from(opened.file().day()) : months.getLast());
        BenefitSheet sheet = benefit.of(month);
        boolean own = opened.visit().isInsured();
        return new BenefitPage(
                opened.visit().page(words.text(own ? "sheet.title.you" : "sheet.title", "month", month)),
                Identities.of(opened),
                own ? "/me" : opened.address(""),
                months.stream()
                        .filter(month::isAfter)
                        .reduce((_, last) -> last)
                        .map(before -> link("sheet.earlier", before)),
                months.stream().filter(month::isBefore).findFirst().map(after -> link("sheet.later", after)),
                sheet.runs().stream().map(this::row).toList(),
                sheet.total().value().map(words::value),
                note(sheet.total()),
                opened.reasons().node(sheet.total().reason()),
                years(month),
                facts(),
                opened.file().offered().stream()
                        .filter(next -> next.row().type().subject().equals(SUBJECT))
                        .map(next -> new Link(words.act(next.row().type()), opened.form(next)))
                        .toList(),
                own);
    }

    private Optional<String> note(Finding<Money> total) {
        return switch (total) {
            case Finding.Told<Money> _ -> Optional.empty();
            case Finding.No<Money> _ ->
                Optional.of(words.text(
                        "sheet.total.no", "why", words.phrase(total.reason().statement())));
            case Finding.Unknown<Money> unknown ->
                Optional.of(words.text("sheet.total.unknown", "why", words.phrase(unknown.missing())));
        };
    }

    private BenefitPage.Row row(PaidRun run) {
        return new BenefitPage.Row(
                run.days().from().equals(run.days().until())
                        ? opened.days().full(run.days().from())
                        : words.capital(words.value(run.days())),
                run.daily().isNo() ? words.text("sheet.nothing") : worded(run.payable()),
                worded(run.daily()),
                worded(run.amount()),
                opened.reasons().node(run.daily().reason()));
    }

    private String worded(Finding<?> finding) {
        return switch (finding) {
            case Finding.Told<?> told -> words.value(told.told());
            case Finding.No<?> _ -> words.text("sheet.nothing");
            case Finding.Unknown<?> _ -> words.text("sheet.unknown");
        };
    }

    private List<BenefitPage.Year> years(YearMonth shown) {
        Map<Integer, List<Link>> years = new TreeMap<>();
        months.stream()
                .filter(month -> !month.equals(shown))
                .forEach(month -> years.computeIfAbsent(month.getYear(), _ -> new ArrayList<>())
                        .add(new Link(words.value(month), address(month))));
        return years.entrySet().stream()
                .map(each -> new BenefitPage.Year(String.valueOf(each.getKey()), each.getValue()))
                .toList()
                .reversed();
    }

    /// What was reported and stands, the latest first: one for the same day takes the place of the one before.
    private List<BenefitPage.Fact> facts() {
        Set<List<Object>> seen = new HashSet<>();
        return opened.file().acts().reversed().stream()
                .filter(act -> !opened.file().isAnnulled(act.number()))
                .flatMap(act -> act.act() instanceof BenefitAct fact && seen.add(place(fact, act.happenedOn()))
                        ? Stream.of(fact(fact, act))
                        : Stream.empty())
                .toList();
    }

    /// What it takes the place of has the same.
    private static List<Object> place(BenefitAct fact, LocalDate day) {
        return List.of(fact.getClass(), fact instanceof BenefitAct.IncomeReported income ? income.month() : day);
    }

    private BenefitPage.Fact fact(BenefitAct fact, RecordedAct act) {
        String content = opened.acts().inFull(fact).stream()
                .map(said -> said.term() + words.text("words.colon") + said.value())
                .collect(Collectors.joining(" · "));
        return new BenefitPage.Fact(
                new Link(
                        opened.acts().done(ActType.of(fact)),
                        opened.actAddress(act.number()).orElse("")),
                content,
                words.text("sheet.facts.since", "day", act.happenedOn()));
    }

    private Link link(String key, YearMonth month) {
        return new Link(words.text(key, "month", month), address(month));
    }

    private String address(YearMonth month) {
        return opened.address("/benefit?month=" + month);
    }
}
