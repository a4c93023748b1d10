// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.law.calendar.Period;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.Turn;
import be.passerelle.registers.book.EntryOf;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.version.Proposal;
import be.passerelle.registers.version.Version;
import be.passerelle.registers.version.Versions;
import be.passerelle.registers.version.Waiting;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How what waits for a second person reads: what is now beside what would be. Whoever proposes it and whoever confirms
/// it read the same.
record ProposalWords(RegisterWords reading) {

    private Words words() {
        return reading.words();
    }

    /// What waits in an entry; empty when nothing does.
    ///
    /// @param numbers whether national numbers are written whole: a second person compares them
    ///     with papers
    Optional<Compared> waiting(RegisterBook.Page page, boolean numbers) {
        TermsWords terms = reading.terms();
        return switch (EntryOf.register(page.entry())) {
            case EntryOf.Convention(var entry) ->
                entry.versions().waiting().stream()
                        .findFirst()
                        .map(p -> compared(page, entry.versions(), p, terms::convention));
            case EntryOf.Directive(var entry) ->
                entry.versions().waiting().stream()
                        .findFirst()
                        .map(p -> compared(page, entry.versions(), p, terms::directive));
            case EntryOf.Mandate(var entry) ->
                entry.waiting().stream().findFirst().map(waiting -> mandates(page, entry, waiting, numbers));
            case EntryOf.Organisation _, EntryOf.Setting _ -> Optional.empty();
        };
    }

    private <T> Compared compared(
            RegisterBook.Page page, Versions<T> versions, Proposal<T> proposal, TermsWords.Told<T> told) {
        return switch (proposal) {
            case Proposal.Start<T> start -> {
                Optional<Version<T>> replaced = start.replaces().flatMap(versions::version);
                yield compared(
                        page,
                        proposal,
                        begins(start.period()),
                        now(replaced, told),
                        told(start.period(), start.terms(), told));
            }
            case Proposal.End<T> end -> {
                Optional<Version<T>> ending = versions.version(end.version());
                Optional<Version<T>> left =
                        ending.filter(v -> !end.lastDay().isBefore(v.period().from()));
                List<Definition> then = left.map(
                                v -> told(Period.of(v.period().from(), end.lastDay()), v.terms(), told))
                        .orElse(reading.terms().nothing());
                String effect = left.map(_ -> ends(end.lastDay())).orElse(words().text("register.effect.never"));
                yield compared(page, proposal, effect, now(ending, told), then);
            }
        };
    }

    private <T> List<Definition> now(Optional<Version<T>> version, TermsWords.Told<T> told) {
        return version.map(v -> told(v.period(), v.terms(), told))
                .orElse(reading.terms().nothing());
    }

    private <T> List<Definition> told(Period period, T terms, TermsWords.Told<T> told) {
        return reading.terms().during(period, terms, told);
    }

    /// As if it were confirmed on the day of the page.
    private Compared mandates(RegisterBook.Page page, MandateEntry entry, Waiting waiting, boolean numbers) {
        MandateEntry after =
                entry.after(0, waiting.by(), reading.day(), new MandateAct.Confirmed(new ActNumber(waiting.number())));
        String effect = entry.proposal(waiting.number())
                .map(proposal -> switch (proposal) {
                    case Proposal.Start<Mandate> start ->
                        MandateEntry.decided(start, reading.day())
                                .map(m -> begins(m.period()))
                                .orElse(words().text("register.effect.never"));
                    case Proposal.End<Mandate> end -> ends(MandateEntry.lastDay(end, reading.day()));
                })
                .orElseGet(() -> words().text("register.effect.number"));
        return compared(page, waiting, effect, mandates(entry, numbers), mandates(after, numbers));
    }

    private List<Definition> mandates(MandateEntry entry, boolean numbers) {
        List<Definition> all = new ArrayList<>(reading.mandates(entry));
        entry.givenNumber()
                .map(number -> numbers ? number.formatted() : number.masked())
                .ifPresent(number ->
                        all.add(Definition.of(words().text("component.mandate.given.nationalNumber"), number)));
        return all;
    }

    private Compared compared(
            RegisterBook.Page page, Waiting proposal, String effect, List<Definition> now, List<Definition> then) {
        return new Compared(
                reading.name(proposal.by()),
                reason(page, proposal.number()).orElse(""),
                effect,
                Compared.rows(now, then, words().text("register.none")));
    }

    /// Why somebody performed an act.
    static Optional<String> reason(RegisterBook.Page page, int number) {
        return page.act(number)
                .filter(act -> act.act() instanceof RegisterAct)
                .flatMap(act -> ((RegisterAct) act.act()).why());
    }

    /// Why a version ends, when somebody proposed its end and somebody else confirmed that.
    static Optional<String> whyEnded(RegisterBook.Page page, Version<?> version) {
        return page.acts().stream()
                .filter(act -> ends(act.act(), version.number()))
                .filter(act -> page.answerTo(act.number())
                        .filter(answer -> answer.act() instanceof Turn.Confirms)
                        .isPresent())
                .reduce((_, later) -> later)
                .flatMap(act -> reason(page, act.number()));
    }

    private static boolean ends(Act act, int version) {
        return (act instanceof ConventionAct.EndProposed(ActNumber(int convention), var _, var _)
                        && convention == version)
                || (act instanceof DirectiveAct.EndProposed(ActNumber(int directive), var _, var _)
                        && directive == version);
    }

    private String begins(Period period) {
        return period.isOpenEnded()
                ? words().text("register.effect.begins", "day", period.from())
                : words().text("register.effect.beginsUntil", "day", period.from(), "until", period.until());
    }

    private String ends(LocalDate lastDay) {
        return words().text("register.effect.ends", "day", lastDay);
    }
}
