// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.Turn;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.version.ByTwo;
import be.passerelle.registers.version.Waiting;
import be.passerelle.registry.desk.RegisterDesk;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.web.Pages;
import be.passerelle.web.failure.FailurePage;
import be.passerelle.web.layout.Link;
import be.passerelle.web.words.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// What stands in the place of a form that could only be refused: something waits already, or what waited does no
/// longer.
@Component
class RegisterClosed {

    private final RegisterDesk desk;

    RegisterClosed(RegisterDesk desk) {
        this.desk = desk;
    }

    /// Why the form of a step does not open; empty when it does.
    Optional<View> instead(RegisterStep step) {
        return step.page()
                .filter(page -> page.entry() instanceof ByTwo)
                .flatMap(page -> instead(step, page, ((ByTwo) page.entry()).waiting()));
    }

    private Optional<View> instead(RegisterStep step, RegisterBook.Page page, List<? extends Waiting> waiting) {
        if (waiting.isEmpty()) {
            return Turn.answers(step.type())
                    ? page.acts().reversed().stream()
                            .filter(act -> Turn.answers(ActType.of(act.act())))
                            .findFirst()
                            .map(answer -> answered(step, page, answer))
                    : Optional.empty();
        }
        Waiting proposal = waiting.getFirst();
        if (Turn.proposes(step.type())) {
            return page.act(proposal.number()).map(act -> waits(step, act));
        }
        boolean own = Turn.confirms(step.type())
                && proposal.by().equals(step.visit().viewer().person());
        return own
                ? Optional.of(show(
                        step,
                        HttpStatus.FORBIDDEN,
                        "register.own.title",
                        words(step).text("refusal.samePerson")))
                : Optional.empty();
    }

    /// What happened to the proposal that an act answers; empty while it waits.
    Optional<View> answered(RegisterStep step, Act act) {
        return act instanceof RegisterAct of
                ? step.page()
                        .flatMap(page -> (switch (of.turn()) {
                                    case Turn.Confirms confirms -> Optional.of(confirms.proposal());
                                    case Turn.Declines declines -> Optional.of(declines.proposal());
                                    case Turn.Proposes _, Turn.Alone _ -> Optional.<ActNumber>empty();
                                })
                                .flatMap(proposal -> page.answerTo(proposal.number()))
                                .map(answer -> answered(step, page, answer)))
                : Optional.empty();
    }

    private View answered(RegisterStep step, RegisterBook.Page page, RecordedAct answer) {
        Words words = words(step);
        RegisterWords reading = reading(step);
        String what = words.text(
                "register.answered",
                "act",
                words.done(ActType.of(answer.act())),
                "day",
                answer.recordedOn(),
                "who",
                reading.name(answer.by().person()));
        String why = ProposalWords.reason(page, answer.number())
                .map(reason -> " " + reading.reason(reason))
                .orElse("");
        return show(step, HttpStatus.CONFLICT, "register.answered.title", what + why);
    }

    private View waits(RegisterStep step, RecordedAct proposal) {
        Words words = words(step);
        String what = words.text(
                "register.waits",
                "act",
                words.done(ActType.of(proposal.act())),
                "day",
                proposal.recordedOn(),
                "who",
                reading(step).name(proposal.by().person()));
        return show(step, HttpStatus.CONFLICT, "register.waits.title", what);
    }

    private View show(RegisterStep step, HttpStatus status, String title, String text) {
        return Pages.show(
                status,
                new FailurePage(
                        step.visit().page(words(step).text(title)),
                        text,
                        Optional.of(new Link(words(step).text("register.look"), step.place()))));
    }

    private RegisterWords reading(RegisterStep step) {
        return new RegisterWords(words(step), desk.on(desk.today()), desk.today());
    }

    private static Words words(RegisterStep step) {
        return step.visit().words();
    }
}
