// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.orientation;

import be.passerelle.casefile.file.Admission;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.ThreadFacts;
import be.passerelle.casefile.file.Threads;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One orientation, as its acts say.
///
/// @param number the number of the act that ordered it
/// @param order what was ordered
/// @param reported when it was reported to the high commission
/// @param held its last day, once it was held
/// @param advice what it points to
/// @param notHeld when it was not held, or given up
/// @param incapacityEnded the end of the incapacity in which it was ordered
/// @param died the death of the person
public record VocationalOrientation(
        int number,
        DatedFact opened,
        DatedFact latest,
        OrientationAct.Ordered order,
        Optional<DatedFact> reported,
        Optional<DatedFact> held,
        Optional<OrientationAdvice> advice,
        Optional<DatedFact> notHeld,
        Optional<DatedFact> incapacityEnded,
        Optional<DatedFact> died)
        implements FileThread {

    /// The kind of its threads.
    public static final ThreadKind<VocationalOrientation> ORIENTATION =
            ThreadKind.of("orientation", VocationalOrientation.class);

    /// What is told of one; its days and its centre to the centre too.
    public static final ThreadFacts<VocationalOrientation> FACTS = ThreadFacts.of(
                    ORIENTATION, "orientations", "An orientation before a training", Compartment.PROGRAMME)
            .organisation("centre", "", o -> Optional.of(o.order().centre()))
            .days("planned", VocationalOrientation::days)
            .of(
                    Compartment.ATTENDANCE,
                    facts -> facts.day("heldOn", VocationalOrientation::held)
                            .mayCode("advice", OrientationAdvice.class, VocationalOrientation::advice)
                            .day("notHeldOn", VocationalOrientation::notHeld))
            .allAlsoOn(Ground.TRAINEE)
            .dayOf("orderedOn", o -> Optional.of(o.opened().day()))
            .day("reportedToCommissionOn", VocationalOrientation::reported);

    /// The subject.
    public static final Subject<Threads<VocationalOrientation>> ORIENTATIONS =
            Subject.ofThreads(FACTS, List.of(OrientationAct.class), OrientationFold::all, OrientationProcedure::rows);

    @Override
    public ThreadFacts<VocationalOrientation> facts() {
        return FACTS;
    }

    /// The days that are planned.
    public Period days() {
        return Period.of(
                order.startsOn(), order.endsOn().isBefore(order.startsOn()) ? order.startsOn() : order.endsOn());
    }

    /// Until it was held and reported to the commission, or came to nothing.
    @Override
    public boolean isOpen() {
        return died.isEmpty() && notHeld.isEmpty() && (held.isEmpty() || reported.isEmpty());
    }

    /// One that was held may wait for its report beside a new one.
    @Override
    public boolean isAhead() {
        return isOpen() && held.isEmpty();
    }

    @Override
    public Optional<OrganisationId> party(Role role) {
        return role == Role.TRAINING_CENTRE ? Optional.of(order.centre()) : Optional.empty();
    }

    /// A partner to whom the person was referred builds on it.
    @Override
    public boolean concerns(Role role, OrganisationId organisation, CaseFile file) {
        return role != Role.TRAINING_CENTRE || order.centre().equals(organisation);
    }

    /// The centre until it was held, and as long as there is something to put right; the institute from the
    /// report on, as long as the incapacity goes on.
    @Override
    public List<Admission> admits(CaseFile file, LocalDate day) {
        List<Admission> admits = new ArrayList<>(2);
        if (reported.isPresent() && !restsSince().isBefore(day)) {
            admits.add(Admission.ofInstitute(Ground.REQUEST_BEFORE_INSTITUTE));
        }
        if (isOpen()) {
            admits.add(Admission.of(Ground.TRAINEE, order.centre()));
        }
        return admits;
    }

    @Override
    public LocalDate admitsAlikeUntil(LocalDate day) {
        return reported.isPresent() && !restsSince().isBefore(day) ? restsSince() : LocalDate.MAX;
    }

    private LocalDate restsSince() {
        return Stream.of(incapacityEnded, died)
                .flatMap(Optional::stream)
                .map(DatedFact::day)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }
}
