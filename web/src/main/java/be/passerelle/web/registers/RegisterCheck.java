// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.act.Turn;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registers.procedure.RegisterAccess;
import be.passerelle.registers.setting.SettingAct;
import be.passerelle.registry.desk.RegisterDesk;
import be.passerelle.registry.desk.RegisterNeed;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.web.Pages;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.words.ActWords;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// The check before an act of a register is recorded. Whoever proposes something and whoever confirms it see
/// the same comparison.
@Component
class RegisterCheck {

    /// How many of the files that need an entry are named at most.
    private static final int NAMED = 20;

    private final RegisterDesk desk;

    RegisterCheck(RegisterDesk desk) {
        this.desk = desk;
    }

    View show(RegisterStep step, RegisterKey stream, ProposedAct act) {
        Words words = step.visit().words();
        ActWords acts = RegisterPages.words(step, reading(step, desk.today())).asTyped();
        Optional<Turn> turn = act.act() instanceof RegisterAct of ? Optional.of(of.turn()) : Optional.empty();
        Optional<Compared> compared = turn.flatMap(t -> compared(step, stream, act, t));
        List<Definition> answers = new ArrayList<>();
        answers.add(Definition.of(words.text("register.decidedOn"), words.value(act.happenedOn())));
        answers.addAll(
                compared.isPresent() && act.act() instanceof RegisterAct of
                        ? HistoryWords.beside(acts, of)
                        : acts.inFull(act.act()));
        Optional<RegisterDesk.Needed> needed = desk.needed(stream, act);
        return Pages.show(new RegisterCheckPage(
                step.visit()
                        .page(words.text("check.title"), notices(step, stream, act))
                        .keeping(step.address() + "/check"),
                RegisterPages.back(step, reading(step, desk.today())),
                step.address(),
                acts.todo(step.type()),
                words.text(CaseFileTexts.help(step.type())),
                answers,
                compared,
                turn.filter(Turn.Declines.class::isInstance).isPresent(),
                needed.map(n -> needed(n, words)),
                needed.stream()
                        .flatMap(n -> desk.named(step.visit().viewer(), n, NAMED).stream())
                        .map(hit -> new Link(hit.listedName(), "/files/" + hit.file()))
                        .toList(),
                RegisterPages.carried(step)));
    }

    /// What changes in an entry that is there: what waits, or would wait for a second person; or what one
    /// person changes alone, from the day on which it is changed.
    private Optional<Compared> compared(RegisterStep step, RegisterKey stream, ProposedAct act, Turn turn) {
        LocalDate today = desk.today();
        RegisterWords reading = reading(step, today);
        Optional<RegisterBook.Page> before = step.page();
        return switch (turn) {
            case Turn.Confirms _, Turn.Declines _ -> before.flatMap(page -> waiting(step, reading, page));
            case Turn.Proposes _ ->
                before.flatMap(_ -> desk.after(stream, act)).flatMap(page -> waiting(step, reading, page));
            case Turn.Alone _ ->
                before.flatMap(b -> desk.after(stream, act)
                        .map(after -> alone(
                                reading.details(b.entry()),
                                reading(step, from(act, today)).details(after.entry()),
                                step.visit().words())));
        };
    }

    private static Optional<Compared> waiting(RegisterStep step, RegisterWords reading, RegisterBook.Page page) {
        boolean numbers = RegisterAccess.readsNumbers(step.visit().viewer().performer(), page.entry());
        return new ProposalWords(reading).waiting(page, numbers);
    }

    private static Compared alone(List<Definition> now, List<Definition> then, Words words) {
        return new Compared("", "", "", Compared.rows(now, then, words.text("register.none")));
    }

    /// The day on which it can be seen what one person changes.
    private static LocalDate from(ProposedAct act, LocalDate today) {
        Optional<LocalDate> from = act.act() instanceof OrganisationAct.DetailsChanged changed
                ? Optional.of(changed.from())
                : act.act() instanceof SettingAct.Changed changed ? Optional.of(changed.from()) : Optional.empty();
        return from.filter(day -> day.isAfter(today)).orElse(today);
    }

    /// Whom the act would leave without anybody who stands in for them, and which files wait for the partner
    /// whose convention it changes.
    private Notice[] notices(RegisterStep step, RegisterKey stream, ProposedAct act) {
        RegisterWords reading = reading(step, desk.today());
        Words words = step.visit().words();
        return Stream.concat(
                        desk.leftAlone(stream, act).stream().map(reading::leftAlone),
                        Stream.of(desk.waitingForPartner(stream, act))
                                .filter(files -> files > 0)
                                .map(files -> new Notice(
                                        BadgeTone.SOON,
                                        words.text("register.waitingForPartner", "count", files),
                                        words.text("register.waitingForPartner.text"),
                                        Optional.empty())))
                .toArray(Notice[]::new);
    }

    private RegisterWords reading(RegisterStep step, LocalDate day) {
        return new RegisterWords(step.visit().words(), desk.on(desk.today()), day);
    }

    private static Notice needed(RegisterDesk.Needed needed, Words words) {
        return switch (needed.need()) {
            case RegisterNeed.ToBeDoneBy _ -> needed(needed.files(), "register.needed.toBeDoneBy", words);
            case RegisterNeed.InHandsOf _ -> needed(needed.files(), "register.needed.inHandsOf", words);
            case RegisterNeed.NotDecided _ -> {
                int gained = needed.turned().map(t -> t.gained().size()).orElse(0);
                int lost = needed.turned().map(t -> t.lost().size()).orElse(0);
                yield new Notice(
                        gained + lost == 0 ? BadgeTone.READY : BadgeTone.SOON,
                        gained + lost == 0
                                ? words.text("register.turned.none")
                                : words.text("register.turned", "gained", gained, "lost", lost),
                        words.text(
                                gained + lost == 0 ? "register.turned.counted" : "register.turned.text",
                                "files",
                                needed.files()),
                        Optional.empty());
            }
        };
    }

    private static Notice needed(int files, String key, Words words) {
        return new Notice(
                BadgeTone.SOON, words.text("register.needed", "count", files), words.text(key), Optional.empty());
    }
}
