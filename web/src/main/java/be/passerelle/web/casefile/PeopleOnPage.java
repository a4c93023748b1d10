// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.casefile.access.SeenTraining;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.PersonAround;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The people and organisations around the insured person, as far as the visitor may see what they did.
final class PeopleOnPage {

    private PeopleOnPage() {}

    static List<PersonAround> of(Opened opened) {
        Words words = opened.words();
        Map<Role, RecordedAct> latest = new EnumMap<>(Role.class);
        for (RecordedAct act : opened.file().acts()) {
            if (act.by().role() != Role.INSURED) {
                latest.put(act.by().role(), act);
            }
        }
        List<PersonAround> people = new ArrayList<>();
        latest.forEach((role, act) -> people.add(new PersonAround(
                nameOf(opened, act.by()), words.roleOf(role, act.by().organisation()), Optional.empty())));
        partner(opened)
                .filter(_ -> !latest.containsKey(Role.EMPLOYMENT_ADVISER))
                .ifPresent(p ->
                        people.add(organisation(opened, p, Role.EMPLOYMENT_ADVISER, Optional.of("file.referred"))));
        centre(opened)
                .filter(_ -> !latest.containsKey(Role.TRAINING_CENTRE))
                .ifPresent(c -> people.add(organisation(opened, c, Role.TRAINING_CENTRE, intended(opened))));
        return people;
    }

    /// Somebody who left is no longer around the person; their organisation is.
    private static String nameOf(Opened opened, Performer by) {
        boolean left = opened.registers()
                .formerHolders(by.organisation(), by.role(), opened.file().day())
                .contains(by.person());
        return opened.accounts()
                .nameOf(by.person())
                .filter(_ -> !left)
                .orElseGet(() -> opened.words().organisation(by.organisation()));
    }

    private static PersonAround organisation(Opened opened, OrganisationId id, Role role, Optional<String> state) {
        Words words = opened.words();
        return new PersonAround(
                words.organisation(id),
                words.value(role),
                state.map(key -> new BadgeView(BadgeTone.WAITING, words.text(key))));
    }

    /// A centre is only thought of until its training is granted.
    private static Optional<String> intended(Opened opened) {
        return opened.file().trainings().stream().anyMatch(t -> t.isOpen() && (t.isGranted() || t.isRevoked()))
                        || opened.file()
                                .threads(Programme.FACTS)
                                .open()
                                .filter(p -> p.decision().isGranted()
                                        || p.decision().revoked().isPresent())
                                .isPresent()
                ? Optional.empty()
                : Optional.of("file.intended");
    }

    private static Optional<OrganisationId> partner(Opened opened) {
        return opened.file().threads(Trajectory.FACTS).open().flatMap(Trajectory::partner);
    }

    private static Optional<OrganisationId> centre(Opened opened) {
        return opened.file()
                .threads(Programme.FACTS)
                .open()
                .map(p -> p.project().centre())
                .or(() -> opened.file().trainings().stream()
                        .filter(SeenTraining::isOpen)
                        .map(SeenTraining::centre)
                        .findFirst());
    }
}
