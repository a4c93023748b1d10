// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.Question;
import be.passerelle.casefile.incapacity.IncapacityConditions;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.programme.Decider;
import be.passerelle.law.programme.WhoDecides;
import be.passerelle.registers.convention.RequestKind;
import be.passerelle.registers.directive.Directive;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether a request meets a directive of the high commission: the same test before it is sent, when it
/// is decided, and on the page that says "this will be decided today".
public final class DirectiveTest {

    /// One directive held against a request.
    ///
    /// @param directive the directive
    /// @param conditions each of its conditions, and whether the request meets it
    public record Result(Directive directive, Map<Directive.Condition, Boolean> conditions) {

        public boolean isMet() {
            return !conditions.containsValue(false);
        }

        /// The conditions that the request does not meet, in order.
        public List<Directive.Condition> missing() {
            return conditions.entrySet().stream()
                    .filter(c -> !c.getValue())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /// What it takes to tell, before a request is sent, who accompanies the person.
    public static final Set<Compartment> WHO_ACCOMPANIES = Set.of(Compartment.CONSENT, Compartment.TRAJECTORY);

    private static final Question<In<Programme>, Boolean> SETTLES = Question.of(DirectiveTest::findWhetherItSettles);

    private DirectiveTest() {}

    /// Every directive in force, held against the programme of the situation.
    public static List<Result> of(In<Programme> s) {
        LocalDate day = s.thread().current().request().sent().map(r -> r.day()).orElse(s.on());
        return s.registers().directivesOn(day).stream()
                .map(d -> test(d, s, day))
                .toList();
    }

    /// The first directive that the request meets.
    public static Optional<Result> met(In<Programme> s) {
        return of(s).stream().filter(Result::isMet).findFirst();
    }

    /// Since when a directive is known that the request meets: one that reaches back settled nothing
    /// before. Empty when it meets none.
    static Optional<LocalDate> knownSince(In<Programme> s) {
        return of(s).stream()
                .filter(Result::isMet)
                .map(met -> met.directive().knownSince())
                .min(Comparator.naturalOrder());
    }

    /// Whether the social expert decides: the request meets a directive, and the law in force on the day it is
    /// complete lets an expert decide under it.
    public static boolean settles(In<Programme> s) {
        return s.answer(SETTLES);
    }

    /// Under a directive nothing is granted to somebody who is not recognised any longer, nor against an
    /// opinion: then the commission decides, which alone may refuse.
    private static boolean findWhetherItSettles(In<Programme> s) {
        if (!Recognitions.isRecognisedOn(s.file(), s.on())
                || IncapacityConditions.isOther(s)
                || ProgrammeConditions.isReintegration(s)
                || s.thread().current().project().incompatible().isPresent()
                || s.thread().current().opinions().areUnfavourable()) {
            return false;
        }
        LocalDate day =
                s.thread().current().request().complete().map(c -> c.day()).orElse(s.on());
        return WhoDecides.training(s.law(), met(s).isPresent(), day)
                .value()
                .filter(d -> d == Decider.SOCIAL_EXPERT_UNDER_DIRECTIVE)
                .isPresent();
    }

    /// Whether the request goes, or went, straight to the institute under a partner's convention.
    public static boolean underConvention(In<Programme> s) {
        Application asked = s.thread().current();
        LocalDate day = asked.request().sent().map(r -> r.day()).orElse(s.on());
        Optional<Performer> sender = asked.request().sender();
        Performer asker = sender.orElse(asked.project().proposer());
        return asker.role() == Role.EMPLOYMENT_ADVISER
                && s.registers().lets(asker.organisation(), kind(s), day)
                && (sender.isPresent() || accompanies(s, asker.organisation()));
    }

    /// What is under way. No convention that was seen names the phase after a training: it goes the way of the
    /// training.
    private static RequestKind kind(In<Programme> s) {
        return s.thread()
                .changeUnderWay()
                .map(change -> switch (change.kind()) {
                    case PROLONGATION -> RequestKind.PROLONGATION;
                    case MODIFICATION -> RequestKind.MODIFICATION;
                    case REINTEGRATION -> RequestKind.TRAINING;
                })
                .orElse(RequestKind.TRAINING);
    }

    /// Whether what is asked next goes straight to the institute: the partner that began still accompanies the
    /// person, under its convention of the day.
    static boolean wouldGoUnderConvention(In<Programme> s, RequestKind kind) {
        Performer proposer = s.thread().project().proposer();
        return proposer.role() == Role.EMPLOYMENT_ADVISER
                && s.registers().lets(proposer.organisation(), kind, s.on())
                && accompanies(s, proposer.organisation());
    }

    /// The last day on which it stays so whether the request goes under a convention, if no act comes.
    static LocalDate conventionStableUntil(In<Programme> s) {
        Application asked = s.thread().current();
        return asked.request().sent().isPresent()
                ? LocalDate.MAX
                : s.registers().conventionStableUntil(asked.project().proposer().organisation(), s.on());
    }

    /// Whether the person is still referred to this partner, and consents to it.
    public static boolean accompanies(In<Programme> s, OrganisationId partner) {
        return s.file()
                .threads(Trajectory.TRAJECTORY)
                .number(s.thread().trajectory())
                .filter(trajectory ->
                        trajectory.partner().filter(partner::equals).isPresent()
                                && trajectory.isAgreedWith(partner, s.file()))
                .isPresent();
    }

    private static Result test(Directive directive, In<Programme> s, LocalDate day) {
        Map<Directive.Condition, Boolean> conditions = new EnumMap<>(Directive.Condition.class);
        for (Directive.Condition condition : directive.conditions()) {
            conditions.put(condition, meets(condition, directive, s, day));
        }
        return new Result(directive, conditions);
    }

    private static boolean meets(Directive.Condition condition, Directive directive, In<Programme> s, LocalDate day) {
        Application p = s.thread().current();
        return switch (condition) {
            case SENT_UNDER_CONVENTION -> underConvention(s);
            case COMPATIBLE_WITH_HEALTH -> p.project().compatible().isPresent();
            case RECOGNISED_DIPLOMA -> p.project().recognisedDiploma();
            case SOUGHT_ON_LOCAL_MARKET -> p.project().soughtOnLocalMarket();
            case PRICE_WITHIN_LIMIT ->
                directive
                        .highestPrice()
                        .map(limit -> p.project().price().compareTo(limit) <= 0)
                        .orElse(true);
            case STARTS_AFTER_REQUEST -> p.begins().filter(day::isBefore).isPresent();
        };
    }
}
