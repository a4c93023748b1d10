// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.IncapacityConditions;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.programme.Decider;
import be.passerelle.law.programme.WhoDecides;
import be.passerelle.registers.directive.Directive;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What is told of a request for a training before it is sent, and while it waits: that it will be decided on the
/// day it is complete, or what is missing for that. By the very test that decides: the directive that is nearest,
/// and what no directive can do without. Whatever is missing, the commission may still grant it.
///
/// @param thread the programme
/// @param directive the directive that the request meets or is nearest to; empty where none is in force
/// @param points what it takes, each met or not
public record PreCheck(int thread, Optional<Directive> directive, List<Point> points) {

    /// The roles that send requests, which want to know before.
    public static final Set<Role> SENDERS =
            Set.of(Role.EMPLOYMENT_ADVISER, Role.RETURN_TO_WORK_COORDINATOR, Role.ADVISORY_PHYSICIAN);

    public PreCheck {
        points = List.copyOf(points);
    }

    /// What becomes of the request on the day on which it is complete.
    public enum Answer {
        DECIDED_TODAY,
        /// Something is missing: the commission decides, unless it is supplied.
        MISSING,
        /// What is known is met, and something is not told to whoever asks.
        CANNOT_BE_TOLD;

        /// The answer as a sentence, with the directive, and with what is missing or not read.
        public String text() {
            return "precheck.answer." + name();
        }
    }

    /// What a decision on the same day takes.
    public enum Need {
        RECOGNISED(Articles.RECOGNITION, Set.of(Compartment.INCAPACITY)),
        IN_PUBLIC(Articles.PUBLIC, Set.of(Compartment.INCAPACITY)),
        NOTHING_ASKED(Articles.DIRECTIVES, Set.of(Compartment.PROGRAMME)),
        NO_OPINION_AGAINST(Articles.COMMISSION, Set.of(Compartment.PROGRAMME)),
        EXPERT_MAY_DECIDE(Articles.COMMISSION, Set.of()),
        DIRECTIVE_IN_FORCE(Articles.DIRECTIVES, Set.of()),
        SENT_UNDER_CONVENTION(Articles.DIRECTIVES, DirectiveTest.WHO_ACCOMPANIES),
        COMPATIBLE_WITH_HEALTH(Articles.TRAINING_DECISION, Set.of(Compartment.PROGRAMME)),
        RECOGNISED_DIPLOMA(Articles.DIRECTIVES, Set.of(Compartment.PROGRAMME)),
        SOUGHT_ON_LOCAL_MARKET(Articles.DIRECTIVES, Set.of(Compartment.PROGRAMME)),
        PRICE_WITHIN_LIMIT(Articles.DIRECTIVES, Set.of(Compartment.PROGRAMME)),
        STARTS_AFTER_REQUEST(Articles.DIRECTIVES, Set.of(Compartment.PROGRAMME));

        private final Citation citation;
        private final Set<Compartment> parts;

        Need(Citation citation, Set<Compartment> parts) {
            this.citation = citation;
            this.parts = parts;
        }

        /// Where it is read.
        public Citation citation() {
            return citation;
        }

        /// What to do where it is not met.
        public String todo() {
            return "precheck.todo." + name();
        }

        private static Need of(Directive.Condition condition) {
            return switch (condition) {
                case SENT_UNDER_CONVENTION -> SENT_UNDER_CONVENTION;
                case COMPATIBLE_WITH_HEALTH -> COMPATIBLE_WITH_HEALTH;
                case RECOGNISED_DIPLOMA -> RECOGNISED_DIPLOMA;
                case SOUGHT_ON_LOCAL_MARKET -> SOUGHT_ON_LOCAL_MARKET;
                case PRICE_WITHIN_LIMIT -> PRICE_WITHIN_LIMIT;
                case STARTS_AFTER_REQUEST -> STARTS_AFTER_REQUEST;
            };
        }
    }

    /// How a need stands.
    public enum State {
        MET,
        MISSING,
        /// Whoever asks does not read what it follows from.
        NOT_READ
    }

    /// One thing that it takes.
    public record Point(Need need, State state) {}

    /// The check of a programme that nobody has decided on.
    ///
    /// @param knows whether whoever asks may know of all those parts of the file
    public static PreCheck of(In<Programme> s, Predicate<Set<Compartment>> knows) {
        Optional<DirectiveTest.Result> nearest = DirectiveTest.of(s).stream()
                .min(Comparator.comparingInt(held -> held.missing().size()));
        List<Point> points = new ArrayList<>();
        Points told = (need, met) ->
                points.add(new Point(need, !knows.test(need.parts) ? State.NOT_READ : met ? State.MET : State.MISSING));
        told.add(Need.RECOGNISED, Recognitions.isRecognisedOn(s.file(), s.on()) && !IncapacityConditions.isOther(s));
        told.add(Need.IN_PUBLIC, !IncapacityConditions.isOutsideTraining(s));
        Programme programme = s.thread();
        told.add(Need.NOTHING_ASKED, programme.request().foundIncomplete().isEmpty());
        told.add(
                Need.NO_OPINION_AGAINST,
                programme.project().incompatible().isEmpty()
                        && !programme.opinions().areUnfavourable());
        told.add(Need.DIRECTIVE_IN_FORCE, nearest.isPresent());
        told.add(Need.EXPERT_MAY_DECIDE, letsExpertDecide(s));
        nearest.ifPresent(held -> held.conditions().forEach((condition, met) -> told.add(Need.of(condition), met)));
        return new PreCheck(programme.number(), nearest.map(DirectiveTest.Result::directive), points);
    }

    private static boolean letsExpertDecide(In<Programme> s) {
        return WhoDecides.training(s.law(), true, s.on())
                .value()
                .filter(Decider.SOCIAL_EXPERT_UNDER_DIRECTIVE::equals)
                .isPresent();
    }

    /// What becomes of the request.
    public Answer answer() {
        if (points.stream().anyMatch(point -> point.state() == State.MISSING)) {
            return Answer.MISSING;
        }
        return points.stream().anyMatch(point -> point.state() == State.NOT_READ)
                ? Answer.CANNOT_BE_TOLD
                : Answer.DECIDED_TODAY;
    }

    /// The needs that stand so, in order.
    public List<Need> which(State state) {
        return points.stream()
                .filter(point -> point.state() == state)
                .map(Point::need)
                .toList();
    }

    @FunctionalInterface
    private interface Points {
        void add(Need need, boolean met);
    }
}
