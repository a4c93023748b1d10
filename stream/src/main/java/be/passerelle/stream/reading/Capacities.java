// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.reading;

import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.row.ForAnother;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// In which capacity somebody performed an act, written and read. Who entered what for another stands in the
/// envelope, in clear, as who performed it does; what shows it stands in the content, where it goes with the
/// keys of the person.
final class Capacities {

    /// The name under which the content says what shows it: no component can have it.
    static final String PROOF = "@";

    private static final String REFERENCE = "reference";
    private static final String DATED = "dated";

    private Capacities() {}

    static Optional<ForAnother> written(Capacity capacity) {
        return switch (capacity) {
            case Capacity.Own() -> Optional.empty();
            case Capacity.Representing(int representation) -> Optional.of(ForAnother.representing(representation));
            case Capacity.Entered(Channel channel, var _, Performer by) ->
                Optional.of(ForAnother.entered(
                        Codes.of(channel), by.person().key(), by.organisation().key(), Codes.of(by.role())));
        };
    }

    /// What the content holds beside the act.
    ///
    /// @throws IllegalStateException when something was entered without proof
    static Optional<Map<String, Object>> proof(Capacity capacity) {
        if (!(capacity instanceof Capacity.Entered entered)) {
            return Optional.empty();
        }
        Proof proof =
                entered.proof().orElseThrow(() -> new IllegalStateException("what is entered for another has a proof"));
        Map<String, Object> written = new TreeMap<>();
        written.put(REFERENCE, proof.reference());
        proof.dated().ifPresent(day -> written.put(DATED, day.toString()));
        return Optional.of(written);
    }

    /// What was written; what shows it is taken out of the content. Empty when it names a capacity or a role
    /// that is not known here.
    ///
    /// @throws IllegalArgumentException when the content does not say what it has to
    static Optional<Capacity> read(Optional<ForAnother> written, Map<String, Object> content) {
        if (written.isEmpty()) {
            return Optional.of(Capacity.OWN);
        }
        ForAnother other = written.get();
        if (other.capacity().equals(ForAnother.REPRESENTATIVE)) {
            return Optional.of(new Capacity.Representing(other.representation()));
        }
        Optional<Role> role = Codes.constant(Role.class, other.role());
        return Codes.constant(Channel.class, other.capacity())
                .flatMap(channel -> role.map(r -> new Capacity.Entered(
                        channel,
                        Optional.of(proof(content)),
                        new Performer(new PersonId(other.person()), new OrganisationId(other.organisation()), r))));
    }

    private static Proof proof(Map<String, Object> content) {
        if (content.remove(PROOF) instanceof Map<?, ?> proof
                && proof.get(REFERENCE) instanceof String reference
                && Set.of(REFERENCE, DATED).containsAll(proof.keySet())) {
            return new Proof(reference, Optional.ofNullable(proof.get(DATED)).map(Capacities::day));
        }
        throw new IllegalArgumentException("it is not said what shows it");
    }

    private static LocalDate day(Object written) {
        try {
            return LocalDate.parse(written.toString());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no day", e);
        }
    }
}
