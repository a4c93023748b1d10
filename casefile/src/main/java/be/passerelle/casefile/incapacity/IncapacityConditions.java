// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.Question;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Belonging;
import be.passerelle.law.incapacity.TargetPublic;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.procedure.Condition;
import java.util.Optional;

/// The conditions about the incapacity that all tables share, each a sentence.
public final class IncapacityConditions {

    private static final Question<In<?>, Optional<Finding<Belonging>>> BELONGING =
            Question.of(IncapacityConditions::belonging);

    private static final Finding<Yes> BELONGS = Finding.yes(lines -> lines.fact(Phrase.of("condition.inPublic")));

    private static final Finding<Yes> DOES_NOT_BELONG = Finding.no(Phrase.of("refusal.inPublic"), Articles.PUBLIC);

    /// The person is recognised incapable today, in the incapacity that no act has ended.
    public static final Condition<In<?>> INCAPABLE = Condition.<In<?>>of(
                    "incapable",
                    Articles.RECOGNITION,
                    s -> s.file().threads(INCAPACITY).open().isPresent())
            .about(Compartment.INCAPACITY);

    /// The person belongs to the public of the trajectories; otherwise the refusal says where to turn.
    public static final Condition<In<?>> IN_PUBLIC = new Condition<In<?>>(
                    "inPublic",
                    Articles.PUBLIC,
                    s -> belongs(s)
                            .map(finding -> finding.choose(IncapacityConditions::orWhereToTurn))
                            .orElse(DOES_NOT_BELONG))
            .about(Compartment.INCAPACITY);

    private IncapacityConditions() {}

    /// Whether the trajectories are meant for the current incapacity, on the material day; empty without one.
    public static Optional<Finding<Belonging>> belongs(In<?> s) {
        return s.answer(BELONGING);
    }

    private static Optional<Finding<Belonging>> belonging(In<?> s) {
        return s.file()
                .threads(INCAPACITY)
                .openOrLast()
                .map(i -> TargetPublic.ofTrajectories(
                        s.law().forIncapacityFrom(i.recognised().day()),
                        i.scheme(),
                        i.causeOn(s.on()),
                        i.statutoryCivilServant(),
                        s.on()));
    }

    private static Finding<Yes> orWhereToTurn(Belonging belonging) {
        return belonging
                .whereToTurn()
                .map(turn -> Finding.<Yes>no(turn, Articles.PUBLIC))
                .orElse(belonging.belongs() ? BELONGS : DOES_NOT_BELONG);
    }

    /// There is an incapacity that the trajectories are not meant for: another insurance or service sees to it, or they
    /// are not open to its scheme.
    public static boolean isOutsidePublic(In<?> s) {
        return belongs(s).flatMap(Finding::value).filter(b -> !b.belongs()).isPresent();
    }
}
