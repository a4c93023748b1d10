// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.detection;

import be.passerelle.casefile.detection.Detected;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.web.casefile.NextSteps;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.ReasonNode;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words the steps of one file, each with the rule that finds it.
final class StepsOnPage {

    private final Opened opened;
    private final Words words;
    private final LocalDate day;

    StepsOnPage(Opened opened) {
        this.opened = opened;
        this.words = opened.words();
        this.day = opened.file().day();
    }

    /// Empty where the viewer is told of no step.
    Optional<StepsPage.Row> row() {
        List<StepsPage.Step> steps =
                opened.file().ahead().detected().stream().map(this::step).toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new StepsPage.Row(new Link(opened.personName(), opened.address("")), situation(), steps));
    }

    private String situation() {
        return opened.file()
                .threads(Incapacity.FACTS)
                .openOrLast()
                .map(incapacity -> words.text(
                        "steps.since", "day", incapacity.recognised().day(), "until", incapacity.lastRecognised()))
                .orElse("");
    }

    private StepsPage.Step step(Detected detected) {
        NextAct next = detected.next();
        return new StepsPage.Step(
                words.task(detected.code()),
                who(next),
                badge(detected),
                rule(detected),
                opened.isForVisitor(next)
                        ? Optional.of(new Link(opened.acts().todo(next.row().type()), opened.form(next)))
                        : Optional.empty());
    }

    private String who(NextAct next) {
        String who = words.capital(NextSteps.holder(next, words));
        return next.until()
                .map(until -> words.text(
                        until.isBefore(day) ? "file.next.overdue" : "file.next.until",
                        "who",
                        who,
                        "day",
                        opened.days().withWeekday(until),
                        "distance",
                        opened.days().distance(until)))
                .orElseGet(() -> words.text("file.next.noTerm", "who", who));
    }

    private BadgeView badge(Detected detected) {
        if (detected.kind() == Detected.Kind.POSSIBLE) {
            return new BadgeView(BadgeTone.READY, words.value(detected.kind()));
        }
        Optional<LocalDate> until = detected.next().until();
        if (until.filter(last -> last.isBefore(day)).isPresent()) {
            return new BadgeView(BadgeTone.OVERDUE, words.text("steps.overdue"));
        }
        return new BadgeView(until.isPresent() ? BadgeTone.SOON : BadgeTone.WAITING, words.value(detected.kind()));
    }

    /// The row of the procedure in a sentence, with its article; below it each of its conditions, which hold, and why
    /// the day is that day.
    private ReasonNode rule(Detected detected) {
        NextAct next = detected.next();
        List<ReasonNode> lines = new ArrayList<>();
        for (Condition<?> condition : next.row().conditions()) {
            lines.add(ReasonNode.of(
                            words.text("file.condition.met", "condition", words.text("condition." + condition.code())))
                    .cited(opened.reasons().label(condition.citation())));
        }
        if (next.isExplained()) {
            lines.add(opened.reasons().deadline(next));
        }
        return new ReasonNode(
                words.text(detected.kind() == Detected.Kind.DUE ? "steps.rule.due" : "steps.rule.possible"),
                List.of(opened.reasons().label(next.row().citation())),
                ReasonNode.Kind.PLAIN,
                lines);
    }
}
