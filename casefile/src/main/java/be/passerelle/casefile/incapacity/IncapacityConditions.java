// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;
import static be.passerelle.casefile.person.PersonConditions.ALIVE;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.Question;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Belonging;
import be.passerelle.law.incapacity.TargetPublic;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.procedure.Condition;
import java.time.LocalDate;
import java.util.Optional;

/// The conditions about the incapacity that all tables share, each a sentence.
public final class IncapacityConditions {

    private static final Question<In<?>, Optional<Finding<Belonging>>> BELONGING =
            Question.of(IncapacityConditions::belonging);

    private static final Question<In<?>, Optional<Finding<Belonging>>> TRAINABLE =
            Question.of(IncapacityConditions::belongingToTraining);

    private static final Finding<Yes> BELONGS = Finding.yes(lines -> lines.fact(Phrase.of("condition.inPublic")));

    private static final Finding<Yes> DOES_NOT_BELONG = Finding.no(Phrase.of("refusal.inPublic"), Articles.PUBLIC);

    /// The person belongs to the public of vocational rehabilitation, also before there were trajectories;
    /// otherwise the refusal says where to turn.
    public static final Condition<In<?>> IN_PUBLIC_OF_TRAINING = new Condition<In<?>>(
                    "inPublicOfTraining",
                    Articles.REHABILITATION,
                    s -> s.answer(TRAINABLE)
                            .map(finding -> finding.choose(IncapacityConditions::orWhereToTurn))
                            .orElse(DOES_NOT_BELONG))
            .about(Compartment.INCAPACITY);

    private static final Finding<Yes> IS_INCAPABLE =
            Finding.yes(lines -> lines.add(Reason.rule(Phrase.of("condition.incapable"), Articles.RECOGNITION)));

    private static final Finding<Yes> NEVER_INCAPABLE =
            Finding.no(Phrase.of("refusal.incapable"), Articles.RECOGNITION);

    /// The person lives, and incapacity is recognised on the material day: one that no act has ended is not
    /// enough, as its recognition may have run out, or work been resumed. Every row that gives a right asks it.
    public static final Condition<In<?>> INCAPABLE = new Condition<In<?>>(
                    "incapable", Articles.RECOGNITION, IncapacityConditions::recognised)
            .about(Compartment.INCAPACITY, Compartment.OUTCOME, Compartment.PROGRAMME);

    /// The person belongs to the public of the trajectories; otherwise the refusal says where to turn.
    public static final Condition<In<?>> IN_PUBLIC = new Condition<In<?>>(
                    "inPublic",
                    Articles.PUBLIC,
                    s -> belongs(s)
                            .map(finding -> finding.choose(IncapacityConditions::orWhereToTurn))
                            .orElse(DOES_NOT_BELONG))
            .about(Compartment.INCAPACITY);

    private IncapacityConditions() {}

    private static Finding<Yes> recognised(In<?> s) {
        if (!ALIVE.holds(s)) {
            return ALIVE.in(s);
        }
        LocalDate stable = Recognitions.alikeUntil(s.file(), s.on());
        if (Recognitions.isRecognisedOn(s.file(), s.on())) {
            return isOther(s) ? ofOther(s).stableAtMost(stable) : IS_INCAPABLE.stableAtMost(stable);
        }
        Optional<Incapacity> last = s.file().threads(INCAPACITY).on(s.on());
        if (last.isEmpty() || s.on().isBefore(last.get().opened().day())) {
            return NEVER_INCAPABLE.stableAtMost(stable);
        }
        Incapacity incapacity = last.get();
        return Finding.<Yes>no(lines -> lines.fact(
                                Phrase.of("law.fact.recognised", "period", incapacity.period()),
                                incapacity.opened().act())
                        .fact("law.fact.incapacityClosed", incapacity.closed()))
                .noUnder(Articles.RECOGNITION, Phrase.of("refusal.notRecognisedOn", "day", s.on()))
                .stableAtMost(stable);
    }

    /// Whether the thread was begun in another incapacity than the one of the material day.
    public static boolean isOther(In<?> s) {
        return IncapacityChain.isOther(s.file(), s.law(), s.thread().opened().day(), s.on());
    }

    private static Finding<Yes> ofOther(In<?> s) {
        LocalDate since =
                s.file().threads(INCAPACITY).on(s.on()).orElseThrow().opened().day();
        return Finding.<Yes>no(lines -> lines.fact("procedure.begun", s.thread().opened()))
                .noUnder(Articles.RECOGNITION, Phrase.of("refusal.otherIncapacity", "day", since));
    }

    /// Whether the trajectories are meant for the incapacity of the material day; empty without one.
    public static Optional<Finding<Belonging>> belongs(In<?> s) {
        return s.answer(BELONGING);
    }

    private static Optional<Finding<Belonging>> belonging(In<?> s) {
        return s.file()
                .threads(INCAPACITY)
                .on(s.on())
                .map(i -> TargetPublic.ofTrajectories(
                        s.law().forIncapacityFrom(i.recognised().day()),
                        i.scheme(),
                        i.causeOn(s.on()),
                        i.statutoryCivilServant(),
                        s.on()));
    }

    private static Optional<Finding<Belonging>> belongingToTraining(In<?> s) {
        return s.file()
                .threads(INCAPACITY)
                .on(s.on())
                .map(i -> TargetPublic.ofRehabilitation(
                        s.law(), i.scheme(), i.causeOn(s.on()), i.statutoryCivilServant(), s.on()));
    }

    /// Whether vocational rehabilitation is meant for the incapacity of the material day; empty without one.
    public static Optional<Finding<Belonging>> belongsToTraining(In<?> s) {
        return s.answer(TRAINABLE);
    }

    /// There is an incapacity that vocational rehabilitation is not meant for.
    public static boolean isOutsideTraining(In<?> s) {
        return belongsToTraining(s)
                .flatMap(Finding::value)
                .filter(b -> !b.belongs())
                .isPresent();
    }

    private static Finding<Yes> orWhereToTurn(Belonging belonging) {
        return belonging
                .whereToTurn()
                .map(turn -> Finding.<Yes>no(turn, Articles.PUBLIC))
                .orElse(belonging.belongs() ? BELONGS : DOES_NOT_BELONG);
    }

    /// There is an incapacity that the trajectories are not meant for: another insurance or service sees to it,
    /// or they are not open to its scheme.
    public static boolean isOutsidePublic(In<?> s) {
        return belongs(s).flatMap(Finding::value).filter(b -> !b.belongs()).isPresent();
    }
}
