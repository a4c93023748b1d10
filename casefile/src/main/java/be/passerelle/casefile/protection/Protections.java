// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.protection;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// How the file is protected, by each organisation against its own people.
///
/// @param inForce what did not end, oldest first
public record Protections(List<InForce> inForce) {

    /// The subject. Nobody is told it whole: what one organisation keeps from its people is not the
    /// others' to know.
    public static final Subject<Protections> PROTECTIONS = new Subject<>(
            "protection", Optional.empty(), List.of(ProtectionAct.class), Folding::new, ProtectionProcedure::rows);

    public Protections {
        inForce = List.copyOf(inForce);
    }

    /// The same as the file has it, with those of which an act cannot be read: whom that names nobody
    /// knows.
    public static Protections in(CaseFile file) {
        Protections told = file.state(PROTECTIONS);
        return file.illegible().isEmpty() ? told : UnreadProtections.beside(told, file);
    }

    /// Whether acts of that type are recorded although others about the file as a whole cannot be read:
    /// those by which a protection that nobody can read is settled.
    public static boolean settlesUnread(ActType<?> type) {
        return type.of() == ProtectionAct.HandedOver.class || type.of() == ProtectionAct.Ended.class;
    }

    /// A protection in force.
    ///
    /// @param by the organisation whose people it concerns
    /// @param role of whoever began it
    /// @param reason empty where the act that began it cannot be read
    /// @param people those who handle the file there
    /// @param said the number of the act that named them
    public record InForce(
            DatedFact begun,
            OrganisationId by,
            Role role,
            Optional<ProtectionReason> reason,
            Set<PersonId> people,
            int said) {

        public InForce {
            people = Set.copyOf(people);
        }

        /// Whether those alone handle the file whom it names; also where nobody knows why it began.
        public boolean namesPeople() {
            return reason.filter(why -> !why.namesPeople()).isEmpty();
        }

        /// As the form of an act names it.
        Choice choice() {
            return Choice.of(
                            begun.act(),
                            reason.map(why -> Phrase.of("choice.protection", "reason", why))
                                    .orElseGet(() -> Phrase.of("choice.protection.unread", "number", begun.act())))
                    .hinted(Phrase.of("choice.protection.begun", "day", begun.day()));
        }

        InForce handledBy(Set<PersonId> others, int act) {
            return new InForce(begun, by, role, reason, others, act);
        }
    }

    /// Who handles the file in an organisation: those whom all its protections name; empty when none
    /// names anybody, and it is open to all whom it concerns.
    public Optional<Set<PersonId>> handling(OrganisationId organisation) {
        return handlingBut(organisation, 0);
    }

    /// The same without one of the protections.
    ///
    /// @param protection the number of the act that began it; 0 for none
    Optional<Set<PersonId>> handlingBut(OrganisationId organisation, int protection) {
        List<InForce> closing = inForce.stream()
                .filter(each -> each.by().equals(organisation)
                        && each.namesPeople()
                        && each.begun().act() != protection)
                .toList();
        if (closing.isEmpty()) {
            return Optional.empty();
        }
        Set<PersonId> people = new HashSet<>(closing.getFirst().people());
        closing.forEach(each -> people.retainAll(each.people()));
        return Optional.of(people);
    }

    /// What an organisation may hand over or end.
    List<InForce> of(OrganisationId organisation) {
        return inForce.stream().filter(each -> each.by().equals(organisation)).toList();
    }

    static Set<PersonId> people(List<String> keys) {
        return keys.stream().filter(PersonId::isOne).map(PersonId::new).collect(Collectors.toSet());
    }

    private static final class Folding implements SubjectFold<Protections> {

        private final List<InForce> inForce = new ArrayList<>(1);

        @Override
        public void apply(RecordedAct recorded, Consumer<News> tell) {
            if (recorded.act() instanceof ProtectionAct act) {
                switch (act) {
                    case ProtectionAct.Begun begun ->
                        inForce.add(new InForce(
                                recorded.fact(),
                                recorded.by().organisation(),
                                recorded.by().role(),
                                Optional.of(begun.reason()),
                                people(begun.people()),
                                recorded.number()));
                    case ProtectionAct.HandedOver over ->
                        inForce.replaceAll(
                                each -> each.begun().act() == over.protection().number()
                                        ? each.handledBy(people(over.people()), recorded.number())
                                        : each);
                    case ProtectionAct.Ended ended ->
                        inForce.removeIf(
                                each -> each.begun().act() == ended.protection().number());
                }
            }
        }

        @Override
        public void hear(News news, Consumer<News> tell) {}

        @Override
        public Protections state() {
            return new Protections(inForce);
        }
    }
}
