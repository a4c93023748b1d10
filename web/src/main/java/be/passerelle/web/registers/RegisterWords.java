// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.law.calendar.Period;
import be.passerelle.registers.Registers;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.EntryOf;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.convention.ConventionTerms;
import be.passerelle.registers.directive.DirectiveTerms;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.registers.mandate.Absence;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.mandate.StandIn;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.registers.setting.Setting;
import be.passerelle.registers.setting.SettingEntry;
import be.passerelle.registers.version.Proposal;
import be.passerelle.registers.version.Version;
import be.passerelle.registers.version.Versions;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.layout.TimelineEntry;
import be.passerelle.web.words.ActWords;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// How an entry of a register reads on a day.
///
/// @param registers for the names of people
/// @param day the day that the page is about
record RegisterWords(Words words, Registers registers, LocalDate day) {

    private static final String ANCHOR = "act-";

    /// What an entry is called.
    String title(RegisterEntry entry) {
        return switch (EntryOf.register(entry)) {
            case EntryOf.Organisation(var organisation) -> organisation.on(day).name(words.language());
            case EntryOf.Convention(var conventions) -> words.organisation(conventions.partner());
            case EntryOf.Directive(var directive) -> words.text("words.directive", "key", directive.directive());
            case EntryOf.Mandate(var mandates) -> mandates.name();
            case EntryOf.Setting(var settings) -> words.organisation(settings.organisation());
        };
    }

    /// The few words that tell an entry from others in a list.
    String brief(RegisterEntry entry) {
        return switch (EntryOf.register(entry)) {
            case EntryOf.Organisation(var organisation) -> words.value(organisation.kind());
            case EntryOf.Convention(var conventions) -> since(conventions.versions());
            case EntryOf.Directive(var directive) ->
                directive
                        .versions()
                        .on(day)
                        .flatMap(v -> v.terms().highestPrice())
                        .map(price -> words.text("register.upTo", "amount", price))
                        .orElse("");
            case EntryOf.Mandate(var mandates) ->
                String.join(
                        " · ",
                        mandates.mandates().stream()
                                .filter(m -> m.period().contains(day))
                                .map(m -> words.roleOf(m.role(), m.organisation()))
                                .distinct()
                                .toList());
            case EntryOf.Setting(var settings) ->
                words.text("register.settings", "count", settings.values().size());
        };
    }

    /// How it stands on the day.
    BadgeView state(RegisterEntry entry) {
        return switch (EntryOf.register(entry)) {
            case EntryOf.Organisation(var organisation) ->
                holds(organisation.on(day).takesPartOn(day));
            case EntryOf.Convention(var conventions) -> state(conventions.versions());
            case EntryOf.Directive(var directive) -> state(directive.versions());
            case EntryOf.Mandate(var mandates) ->
                !mandates.waiting().isEmpty()
                        ? new BadgeView(BadgeTone.SOON, words.text("register.waiting"))
                        : mandates.absences().stream().anyMatch(this::isAlone)
                                ? new BadgeView(BadgeTone.SOON, words.text("register.alone.state"))
                                : holds(mandates.mandates().stream()
                                        .anyMatch(m -> m.period().contains(day)));
            case EntryOf.Setting _ -> holds(true);
        };
    }

    /// What holds on the day, and what else there is.
    List<Definition> details(RegisterEntry entry) {
        return switch (EntryOf.register(entry)) {
            case EntryOf.Organisation(var organisation) -> organisation(organisation.on(day));
            case EntryOf.Convention(var conventions) ->
                conventions
                        .versions()
                        .on(day)
                        .map(v -> convention(v.period(), v.terms()))
                        .orElse(nothing());
            case EntryOf.Directive(var directive) ->
                directive
                        .versions()
                        .on(day)
                        .map(v -> directive(v.period(), v.terms()))
                        .orElse(nothing());
            case EntryOf.Mandate(var mandates) -> mandates(mandates);
            case EntryOf.Setting(var settings) -> settings(settings);
        };
    }

    /// What waits for a second person: what is now beside what would be.
    Optional<Compared> waiting(RegisterEntry entry) {
        return switch (EntryOf.register(entry)) {
            case EntryOf.Convention(var conventions) -> compared(conventions.versions(), this::convention);
            case EntryOf.Directive(var directive) -> compared(directive.versions(), this::directive);
            case EntryOf.Mandate(var mandates) ->
                mandates.waiting().stream()
                        .findFirst()
                        .map(p -> new Compared(
                                name(p.by()),
                                mandates.mandates().isEmpty() ? nothing() : mandates(mandates),
                                proposed(mandates, p)));
            case EntryOf.Organisation _, EntryOf.Setting _ -> Optional.empty();
        };
    }

    /// Every act of an entry, newest first.
    List<TimelineEntry> history(RegisterBook.Page page) {
        List<TimelineEntry> entries = new ArrayList<>();
        ActWords acts = acts(words, page);
        for (RecordedAct act : page.acts().reversed()) {
            entries.add(new TimelineEntry(
                    acts.done(ActType.of(act.act())),
                    "",
                    words.text(
                            "register.recorded",
                            "day",
                            act.happenedOn(),
                            "who",
                            name(act.by().person()),
                            "role",
                            words.roleOf(act.by().role(), act.by().organisation())),
                    acts.brief(act.act()),
                    BadgeTone.NEUTRAL,
                    Optional.empty(),
                    ANCHOR + act.number(),
                    acts.named(act.act())));
        }
        return entries;
    }

    /// How acts of an entry read; those that they name stand in its history.
    static ActWords acts(Words words, RegisterBook.Page page) {
        IntFunction<Optional<RecordedAct>> acts = number ->
                page.acts().stream().filter(act -> act.number() == number).findFirst();
        return new ActWords(words, acts, number -> acts.apply(number).map(_ -> "#" + ANCHOR + number), false);
    }

    String name(PersonId person) {
        return registers.nameOf(person).orElse(person.key());
    }

    /// A period in words.
    String period(Period period) {
        return words.value(period);
    }

    private String since(Versions<ConventionTerms> versions) {
        return versions.on(day).map(v -> period(v.period())).orElse("");
    }

    private <T> BadgeView state(Versions<T> versions) {
        return versions.waiting().isEmpty()
                ? holds(versions.on(day).isPresent())
                : new BadgeView(BadgeTone.SOON, words.text("register.waiting"));
    }

    private boolean isAlone(Absence absence) {
        return registers.standIns().of(absence, day).stream().anyMatch(days -> !days.attended());
    }

    private BadgeView holds(boolean holds) {
        return holds
                ? new BadgeView(BadgeTone.RIGHT, words.text("register.holds"))
                : new BadgeView(BadgeTone.NEUTRAL, words.text("register.holdsNot"));
    }

    private List<Definition> nothing() {
        return List.of(Definition.of(words.text("register.period"), words.text("register.nothing")));
    }

    private List<Definition> organisation(Organisation o) {
        List<Definition> all = new ArrayList<>();
        all.add(Definition.of(words.text("component.organisation.registered.kind"), words.value(o.kind())));
        all.add(Definition.of(words.text("register.period"), period(o.period())));
        o.enterpriseNumber()
                .ifPresent(n -> all.add(
                        Definition.of(words.text("component.organisation.registered.enterpriseNumber"), n.toString())));
        o.insurerCode()
                .ifPresent(c -> all.add(Definition.of(words.text("component.organisation.registered.insurerCode"), c)));
        if (!o.regions().isEmpty()) {
            all.add(Definition.of(
                    words.text("component.organisation.registered.regions"),
                    words.value(o.regions().stream().sorted().toList())));
        }
        return all;
    }

    private List<Definition> convention(Period period, ConventionTerms terms) {
        List<Definition> all = new ArrayList<>();
        all.add(Definition.of(words.text("register.period"), period(period)));
        all.add(Definition.of(words.text("group.ConventionTerms.mayDo"), listed(terms.mayDo())));
        all.add(Definition.of(words.text("group.ConventionTerms.maySend"), listed(terms.maySend())));
        terms.trajectoriesPerYear()
                .ifPresent(n -> all.add(
                        Definition.of(words.text("group.ConventionTerms.trajectoriesPerYear"), words.value(n))));
        terms.pricePerTrajectory()
                .ifPresent(p ->
                        all.add(Definition.of(words.text("group.ConventionTerms.pricePerTrajectory"), words.value(p))));
        terms.paymentWithinDays()
                .ifPresent(n ->
                        all.add(Definition.of(words.text("group.ConventionTerms.paymentWithinDays"), words.value(n))));
        all.add(Definition.of(words.text("group.ConventionTerms.source"), source(terms.source())));
        return all;
    }

    private List<Definition> directive(Period period, DirectiveTerms terms) {
        List<Definition> all = new ArrayList<>();
        all.add(Definition.of(words.text("register.period"), period(period)));
        all.add(Definition.of(words.text("group.DirectiveTerms.conditions"), listed(terms.conditions())));
        terms.highestPrice()
                .ifPresent(
                        p -> all.add(Definition.of(words.text("group.DirectiveTerms.highestPrice"), words.value(p))));
        terms.ratifiedOn()
                .ifPresent(d -> all.add(Definition.of(words.text("group.DirectiveTerms.ratifiedOn"), words.value(d))));
        all.add(Definition.of(words.text("group.DirectiveTerms.source"), source(terms.source())));
        return all;
    }

    private List<Definition> mandates(MandateEntry entry) {
        List<Definition> all = new ArrayList<>();
        for (Mandate m : entry.mandates()) {
            all.add(mandate(m));
        }
        for (Absence a : entry.absences()) {
            all.add(Definition.of(
                    words.text("register.absence"), period(a.period()) + "\n" + String.join("\n", standIns(a))));
        }
        return all;
    }

    /// Who stands in, for each part of the days.
    private List<String> standIns(Absence absence) {
        List<StandIn> days = registers.standIns().of(absence, absence.period().from());
        if (days.size() == 1 && days.getFirst().attended()) {
            return List.of(words.text("register.deputy", "name", name(absence.deputy())));
        }
        return days.stream()
                .map(d -> words.text(
                        d.attended() ? "register.deputy.then" : "register.alone",
                        "name",
                        name(absence.deputy()),
                        "from",
                        d.days().from(),
                        "until",
                        d.days().until()))
                .toList();
    }

    /// What an act that leaves somebody alone comes to.
    Notice leftAlone(StandIn days) {
        Absence absence = days.absence();
        RegisterKey entry = RegisterKey.mandates(absence.person(), absence.organisation());
        String name = name(absence.person());
        return new Notice(
                BadgeTone.SOON,
                words.text(
                        "register.leftAlone",
                        "name",
                        name,
                        "from",
                        days.days().from(),
                        "until",
                        days.days().until()),
                words.text("register.leftAlone.text", "name", name),
                Optional.of(new Link(
                        words.text("register.leftAlone.see"),
                        "/registers/" + entry.register().code() + "/" + entry.key())));
    }

    private List<Definition> proposed(MandateEntry entry, Proposal<Mandate> proposal) {
        return switch (proposal) {
            case Proposal.Start<Mandate> start -> List.of(mandate(start.terms()));
            case Proposal.End<Mandate> end ->
                entry.mandate(end.version()).stream()
                        .map(m -> Definition.of(
                                words.text("register.endOf", "role", words.roleOf(m.role(), m.organisation())),
                                words.text("register.lastDay", "day", end.lastDay())))
                        .toList();
        };
    }

    private Definition mandate(Mandate m) {
        String teams = m.teams().isEmpty() ? "" : "\n" + String.join(", ", m.teams());
        String languages = "\n" + words.value(m.languages());
        return Definition.of(
                words.capital(words.roleOf(m.role(), m.organisation())), period(m.period()) + teams + languages);
    }

    private List<Definition> settings(SettingEntry entry) {
        return Arrays.stream(Setting.values())
                .map(setting -> Definition.of(
                        words.capital(words.value(setting)),
                        entry.on(setting, day)
                                .map(v -> words.text(
                                        "register.setting", "value", v.value(), "day", v.from(), "source", v.source()))
                                .orElse(words.text("register.notSet"))))
                .toList();
    }

    private String listed(List<?> constants) {
        return constants.isEmpty() ? words.text("register.none") : words.value(constants);
    }

    private String source(String source) {
        return words.source(source);
    }

    private <T> Optional<Compared> compared(Versions<T> versions, Told<T> told) {
        return versions.waiting().stream().findFirst().map(proposal -> switch (proposal) {
            case Proposal.Start<T> start -> {
                Optional<Version<T>> before = start.replaces().flatMap(versions::version);
                yield new Compared(
                        name(start.by()),
                        before.map(v -> told.of(v.period(), v.terms())).orElse(nothing()),
                        told.of(start.period(), start.terms()));
            }
            case Proposal.End<T> end -> {
                Optional<Version<T>> before = versions.version(end.version());
                yield new Compared(
                        name(end.by()),
                        before.map(v -> told.of(v.period(), v.terms())).orElse(nothing()),
                        before.filter(v -> !end.lastDay().isBefore(v.period().from()))
                                .map(v -> told.of(Period.of(v.period().from(), end.lastDay()), v.terms()))
                                .orElse(nothing()));
            }
        });
    }

    /// How terms read in a period.
    private interface Told<T> {
        List<Definition> of(Period period, T terms);
    }
}
