// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.DirectiveTest;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.registers.directive.Directive;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.NextStep;
import be.passerelle.web.layout.ReasonNode;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words what comes next: the visitor's own task first, then what others hold.
public final class NextSteps {

    /// A task with the acts that settle it, alternatives of each other.
    public record Task(List<NextAct> acts) {

        NextAct first() {
            return acts.getFirst();
        }

        /// The act whose day, or lack of one, has a reason that is worth reading.
        Optional<NextAct> explained() {
            return acts.stream()
                    .filter(a -> a.until().isPresent())
                    .findFirst()
                    .or(() -> acts.stream().filter(NextAct::isExplained).findFirst());
        }

        Optional<LocalDate> until() {
            return acts.stream().flatMap(a -> a.until().stream()).findFirst();
        }
    }

    /// A further task: what, and by whom until when.
    ///
    /// @param acts what settles it, where the visitor is the one to do it
    /// @param why leads to the reason of its day, or of there being none
    public record Further(String task, String who, List<Link> acts, Optional<Link> why) {

        public Further {
            acts = List.copyOf(acts);
        }
    }

    private final Opened opened;
    private final Words words;

    public NextSteps(Opened opened) {
        this.opened = opened;
        this.words = opened.words();
    }

    /// The first card of the page; empty when nothing has to be done.
    public Optional<NextStep> first() {
        List<Task> tasks = tasks();
        return tasks.isEmpty() ? Optional.empty() : Optional.of(step(tasks.getFirst()));
    }

    /// What else has to be done, after the first.
    public List<Further> further() {
        return tasks().stream()
                .skip(1)
                .map(t -> new Further(
                        task(t.first()), explanation(t), acts(t), t.explained().map(_ -> why(t))))
                .toList();
    }

    private List<Link> acts(Task task) {
        return opened.isForVisitor(task.first())
                ? task.acts().stream()
                        .map(a -> new Link(opened.acts().todo(a.row().type()), opened.form(a)))
                        .toList()
                : List.of();
    }

    /// Everything obligatory that the visitor may know of: their own first, then by urgency.
    ///
    /// @see Urgency
    public List<Task> tasks() {
        Map<String, List<NextAct>> byTask = new LinkedHashMap<>();
        for (NextAct next : opened.next()) {
            if (next.obligatory()) {
                byTask.computeIfAbsent(next.task() + " " + next.thread() + " " + next.role(), _ -> new ArrayList<>())
                        .add(next);
            }
        }
        LocalDate day = opened.file().day();
        return byTask.values().stream()
                .map(acts -> new Task(likeliestFirst(acts)))
                .sorted(Comparator.<Task, Boolean>comparing(t -> !opened.isForVisitor(t.first()))
                        .thenComparing(t -> Urgency.of(t.first(), t.until(), day)))
                .toList();
    }

    /// Where the directive is met, granting comes before the alternatives.
    private List<NextAct> likeliestFirst(List<NextAct> acts) {
        return acts.stream()
                .sorted(Comparator.comparing(a -> a.row().type().of() != DecisionAct.GrantedUnderDirective.class))
                .toList();
    }

    private NextStep step(Task task) {
        NextAct first = task.first();
        boolean mine = opened.isForVisitor(first);
        List<Link> others = new ArrayList<>();
        if (mine) {
            task.acts().stream()
                    .skip(1)
                    .map(a -> new Link(opened.acts().todo(a.row().type()), opened.form(a)))
                    .forEach(others::add);
        }
        if (!opened.visit().isInsured()) {
            PathsLink.of(opened).ifPresent(others::add);
        }
        if (!opened.past()) {
            others.add(new Link(words.text("file.allActs"), opened.address("/do")));
        }
        return new NextStep(
                task(first),
                explanation(task),
                task.explained().map(opened.reasons()::deadline),
                words.text(askWhy(task.until().isPresent())),
                mine ? Optional.of(new Link(button(task), opened.form(first))) : Optional.empty(),
                outlook(),
                others);
    }

    private String task(NextAct next) {
        return opened.visit().isInsured() ? words.taskYou(next.task()) : words.task(next.task());
    }

    /// The button names the act when there are alternatives, and says just "begin" when the heading names it already.
    private String button(Task task) {
        return task.acts().size() > 1 ? opened.acts().todo(task.first().row().type()) : words.text("file.act");
    }

    private Link why(Task task) {
        NextAct next = task.first();
        return new Link(
                words.text(askWhy(task.until().isPresent())),
                opened.address(
                        "/why?thread=" + next.thread() + "&task=" + next.task() + "&role=" + Codes.of(next.role())));
    }

    /// What asks for the reason: nobody asks why it is that day where there is none.
    static String askWhy(boolean hasDay) {
        return hasDay ? "reason.why_this_day" : "reason.why";
    }

    /// By whom and until when.
    private String explanation(Task task) {
        NextAct next = task.first();
        if (opened.visit().isInsured() && !opened.isForVisitor(next)) {
            return forInsured(task, next);
        }
        String who = opened.isForVisitor(next) ? words.text("file.next.you") : words.capital(holder(next, words));
        if (!next.isDoableOn(opened.file().day())) {
            return words.text("file.next.from", "who", who, "day", opened.days().withWeekday(next.from()));
        }
        return task.until()
                .map(until -> words.text(
                        until.isBefore(opened.file().day()) ? "file.next.overdue" : "file.next.until",
                        "who",
                        who,
                        "day",
                        opened.days().withWeekday(until),
                        "distance",
                        opened.days().distance(until)))
                .orElseGet(() -> words.text(
                        next.deadline().isUnknown() ? "file.next.termNotKnown" : "file.next.noTerm", "who", who));
    }

    /// The task says already who does it, as in "your coordinator draws up the plan": only the day is left to say,
    /// save where several do the same.
    private String forInsured(Task task, NextAct next) {
        if (!next.isDoableOn(opened.file().day())) {
            return words.text("me.next.from", "day", opened.days().withWeekday(next.from()));
        }
        String term = task.until()
                .map(until -> words.text(
                        until.isBefore(opened.file().day()) ? "me.next.overdue" : "me.next.until",
                        "day",
                        opened.days().withWeekday(until)))
                .orElseGet(() -> words.text(next.deadline().isUnknown() ? "me.next.termNotKnown" : "me.next.noTerm"));
        return isShared(next) ? words.capital(holder(next, words)) + " · " + term : term;
    }

    /// Whether people of several roles have that task, each for themselves, as a signature.
    private boolean isShared(NextAct next) {
        return opened.next().stream()
                        .filter(each -> each.obligatory() && each.task().equals(next.task()))
                        .map(NextAct::role)
                        .distinct()
                        .count()
                > 1;
    }

    /// Who holds a task: the role, and the organisation when it is known.
    public static String holder(NextAct next, Words words) {
        return next.role() == Role.INSURED
                ? words.value(next.role())
                : next.holder().map(o -> words.roleOf(next.role(), o)).orElseGet(() -> words.value(next.role()));
    }

    /// Whether the request will be decided the same day, before it is sent and while it waits.
    private Optional<NextStep.Outlook> outlook() {
        return new PreCheckOnPage(opened).of(opened.file()).or(this::asHeld);
    }

    /// As those who send no requests are told: the institute, and the person.
    private Optional<NextStep.Outlook> asHeld() {
        Optional<Programme> programme = opened.file()
                .threads(Programme.FACTS)
                .open()
                .filter(p -> p.current().decision().taken().isEmpty()
                        && p.current().project().compatible().isPresent());
        if (programme.isEmpty()) {
            return Optional.empty();
        }
        if (programme.get().current().request().foundIncomplete().isPresent()) {
            return Optional.of(
                    new NextStep.Outlook(BadgeTone.SOON, words.text("file.outlook.incomplete"), Optional.empty()));
        }
        List<DirectiveTest.Result> held = opened.file().ahead().directives();
        Optional<DirectiveTest.Result> met =
                held.stream().filter(DirectiveTest.Result::isMet).findFirst();
        if (met.isPresent()) {
            return Optional.of(new NextStep.Outlook(
                    BadgeTone.RIGHT,
                    words.text(
                            "file.outlook.met",
                            "count",
                            met.get().conditions().size(),
                            "directive",
                            met.get().directive().key()),
                    Optional.of(conditions(met.get()))));
        }
        return held.stream()
                .min(Comparator.comparingInt(r -> r.missing().size()))
                .map(nearest -> new NextStep.Outlook(
                        BadgeTone.SOON,
                        words.text(
                                "file.outlook.missing",
                                "missing",
                                nearest.missing().stream().map(words::value).toList()),
                        Optional.of(conditions(nearest))));
    }

    private ReasonNode conditions(DirectiveTest.Result result) {
        List<ReasonNode> lines = new ArrayList<>();
        for (Map.Entry<Directive.Condition, Boolean> each : result.conditions().entrySet()) {
            String key = each.getValue() ? "file.condition.met" : "file.condition.notMet";
            lines.add(ReasonNode.of(words.text(key, "condition", words.value(each.getKey()))));
        }
        return new ReasonNode(
                words.text("file.directive", "key", result.directive().key()),
                List.of(opened.reasons().source(result.directive().terms().source())),
                ReasonNode.Kind.PLAIN,
                lines);
    }
}
