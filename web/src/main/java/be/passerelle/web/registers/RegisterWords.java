// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.law.calendar.Period;
import be.passerelle.registers.Registers;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.EntryOf;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.registers.mandate.Absence;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.mandate.StandIn;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registers.organisation.OrganisationEntry;
import be.passerelle.registers.procedure.RegisterProcedure;
import be.passerelle.registers.setting.Setting;
import be.passerelle.registers.setting.SettingEntry;
import be.passerelle.registers.version.Proposal;
import be.passerelle.registers.version.Versions;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How an entry of a register reads on a day.
///
/// @param registers for the names of people and organisations
/// @param day the day that the page is about
record RegisterWords(Words words, Registers registers, LocalDate day) {

    /// Names are those of the registers that the page shows.
    RegisterWords {
        words = new Words(words.texts(), words.language(), registers);
    }

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
            case EntryOf.Organisation(var organisation) -> joined(words.value(organisation.kind()), end(organisation));
            case EntryOf.Convention(var conventions) ->
                joined(
                        conventions
                                .versions()
                                .on(day)
                                .filter(v -> v.period().isOpenEnded())
                                .map(v -> words.value(v.period()))
                                .orElse(""),
                        then(conventions.versions()));
            case EntryOf.Directive(var directive) ->
                joined(
                        directive
                                .versions()
                                .on(day)
                                .flatMap(v -> v.terms().highestPrice())
                                .map(price -> words.text("register.upTo", "amount", price))
                                .orElse(""),
                        then(directive.versions()));
            case EntryOf.Mandate(var mandates) ->
                joined(Stream.concat(
                                mandates.mandates().stream()
                                        .filter(m -> !m.period().until().isBefore(day))
                                        .map(this::brief),
                                mandates.proposals().stream().flatMap(this::proposed))
                        .distinct()
                        .toArray(String[]::new));
            case EntryOf.Setting(var settings) ->
                words.text("register.settings", "count", settings.values().size());
        };
    }

    /// The role that somebody proposed for the person: without it two proposals look alike.
    private Stream<String> proposed(Proposal<Mandate> proposal) {
        return proposal instanceof Proposal.Start<Mandate> start
                ? Stream.of(words.roleOf(start.terms().role(), start.terms().organisation()))
                : Stream.empty();
    }

    private String brief(Mandate m) {
        String role = words.roleOf(m.role(), m.organisation());
        return m.period().contains(day)
                ? role
                : role + " (" + words.text("register.from", "day", m.period().from()) + ")";
    }

    /// When what holds ends, and what follows; when something begins where nothing holds.
    private String then(Versions<?> versions) {
        Optional<LocalDate> next =
                versions.after(day).stream().findFirst().map(v -> v.period().from());
        return versions.on(day)
                .map(v -> next.map(from ->
                                words.text("register.next", "until", v.period().until(), "day", from))
                        .orElseGet(() -> end(v.period())))
                .or(() -> next.map(from -> words.text("register.from", "day", from)))
                .orElse("");
    }

    private String end(Period period) {
        return period.isOpenEnded() ? "" : words.text("register.ends", "day", period.until());
    }

    private String end(OrganisationEntry organisation) {
        return organisation.details().stream()
                .map(OrganisationEntry.Details::from)
                .filter(from -> from.isAfter(day))
                .min(LocalDate::compareTo)
                .map(from -> words.text("register.changes", "day", from))
                .orElseGet(() -> end(organisation.on(day).period()));
    }

    private static String joined(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
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

    /// What holds on the day, why it ends when somebody said so, and that nothing follows when nothing does.
    List<Definition> details(RegisterBook.Page page) {
        List<Definition> all = new ArrayList<>(details(page.entry()));
        switch (EntryOf.register(page.entry())) {
            case EntryOf.Organisation(var organisation) -> all.addAll(whyClosed(organisation, page));
            case EntryOf.Convention(var conventions) -> all.addAll(follows(conventions.versions(), page));
            case EntryOf.Directive(var directive) -> all.addAll(follows(directive.versions(), page));
            case EntryOf.Mandate _, EntryOf.Setting _ -> {
                // Each line of these has its own days.
            }
        }
        return all;
    }

    /// What holds on the day.
    List<Definition> details(RegisterEntry entry) {
        return switch (EntryOf.register(entry)) {
            case EntryOf.Organisation(var organisation) -> terms().organisation(organisation.on(day));
            case EntryOf.Convention(var conventions) -> details(conventions.versions(), terms()::convention);
            case EntryOf.Directive(var directive) -> details(directive.versions(), terms()::directive);
            case EntryOf.Mandate(var mandates) -> mandates(mandates);
            case EntryOf.Setting(var settings) -> settings(settings);
        };
    }

    /// What two people wanted already, or one where one suffices, and what begins after the day only.
    List<EntryPage.Later> later(RegisterEntry entry) {
        return switch (EntryOf.register(entry)) {
            case EntryOf.Organisation(var organisation) ->
                organisation.details().stream()
                        .map(OrganisationEntry.Details::from)
                        .filter(from -> from.isAfter(day))
                        .distinct()
                        .sorted()
                        .map(from -> later(from, terms().organisation(organisation.on(from))))
                        .toList();
            case EntryOf.Convention(var conventions) -> later(conventions.versions(), terms()::convention);
            case EntryOf.Directive(var directive) -> later(directive.versions(), terms()::directive);
            case EntryOf.Mandate _, EntryOf.Setting _ -> List.of();
        };
    }

    private <T> List<EntryPage.Later> later(Versions<T> versions, TermsWords.Told<T> told) {
        return versions.after(day).stream()
                .map(v -> later(v.period().from(), terms().during(v.period(), v.terms(), told)))
                .toList();
    }

    private EntryPage.Later later(LocalDate from, List<Definition> details) {
        return new EntryPage.Later(words.capital(words.text("register.from", "day", from)), details);
    }

    private <T> List<Definition> details(Versions<T> versions, TermsWords.Told<T> told) {
        return versions.on(day)
                .map(v -> terms().during(v.period(), v.terms(), told))
                .orElse(terms().nothing());
    }

    private List<Definition> follows(Versions<?> versions, RegisterBook.Page page) {
        List<Definition> all = new ArrayList<>();
        versions.on(day).filter(v -> !v.period().isOpenEnded()).ifPresent(v -> {
            all.add(Definition.of(words.text("register.follows"), then(versions)));
            ProposalWords.whyEnded(page, v).ifPresent(why -> all.add(reasonLine(why)));
        });
        return all;
    }

    private List<Definition> whyClosed(OrganisationEntry organisation, RegisterBook.Page page) {
        return organisation.isClosed()
                ? page.acts().stream()
                        .filter(act -> act.act() instanceof OrganisationAct.Closed)
                        .flatMap(act -> ProposalWords.reason(page, act.number()).stream())
                        .map(this::reasonLine)
                        .toList()
                : List.of();
    }

    private Definition reasonLine(String why) {
        return Definition.of(words.text("register.why"), why);
    }

    /// A reason that somebody gave, in a line with other things.
    String reason(String why) {
        return words.text("register.reason", "reason", why);
    }

    TermsWords terms() {
        return new TermsWords(words);
    }

    /// The name of a person; of the installation itself, which is nobody, what it is called.
    String name(PersonId person) {
        return person.equals(RegisterProcedure.INSTALLATION)
                ? words.text("register.installation")
                : words.person(person);
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

    List<Definition> mandates(MandateEntry entry) {
        List<Definition> all = new ArrayList<>();
        for (Mandate m : entry.mandates()) {
            all.add(mandate(m));
        }
        for (Absence a : entry.absences()) {
            all.add(Definition.of(
                    words.text("register.absence"), words.value(a.period()) + "\n" + String.join("\n", standIns(a))));
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

    private Definition mandate(Mandate m) {
        String teams = m.teams().isEmpty() ? "" : "\n" + String.join(", ", m.teams());
        String languages = "\n" + words.value(m.languages());
        return Definition.of(
                words.capital(words.roleOf(m.role(), m.organisation())), words.value(m.period()) + teams + languages);
    }

    private List<Definition> settings(SettingEntry entry) {
        return Arrays.stream(Setting.values())
                .map(setting -> Definition.of(words.capital(words.value(setting)), setting(entry, setting)))
                .toList();
    }

    /// Its value on the day, and under it what it will be.
    private String setting(SettingEntry entry, Setting setting) {
        String now = entry.on(setting, day).map(this::setting).orElse(words.text("register.notSet"));
        return Stream.concat(
                        Stream.of(now),
                        entry.values().stream()
                                .filter(v -> v.setting() == setting && v.from().isAfter(day))
                                .map(SettingEntry.Value::from)
                                .distinct()
                                .sorted()
                                .flatMap(from -> entry.on(setting, from).stream())
                                .map(this::setting))
                .collect(Collectors.joining("\n"));
    }

    private String setting(SettingEntry.Value v) {
        String key = v.from().isAfter(day) ? "register.setting.later" : "register.setting";
        return words.text(key, "value", v.value(), "day", v.from(), "source", words.source(v.source()));
    }
}
