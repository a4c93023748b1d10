// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.act;

import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.identifier.RegisterId;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.UUID;

/// The name of one stream of a register: which register, and of whom or what.
///
/// @param register the register
/// @param key the organisation, partner or directive; for mandates the person, an at sign and the organisation
public record RegisterKey(Register register, String key) implements Comparable<RegisterKey> {

    private static final Comparator<RegisterKey> ORDER =
            Comparator.comparing(RegisterKey::register).thenComparing(RegisterKey::key);

    public static RegisterKey organisation(OrganisationId organisation) {
        return new RegisterKey(Register.ORGANISATION, organisation.key());
    }

    public static RegisterKey convention(OrganisationId partner) {
        return new RegisterKey(Register.CONVENTION, partner.key());
    }

    public static RegisterKey directive(String key) {
        return new RegisterKey(Register.DIRECTIVE, key);
    }

    public static RegisterKey mandates(PersonId person, OrganisationId organisation) {
        return mandates(person.key(), organisation);
    }

    /// The same for a key of a person that nobody has checked yet.
    public static RegisterKey mandates(String person, OrganisationId organisation) {
        return new RegisterKey(Register.MANDATE, person + "@" + organisation.key());
    }

    public static RegisterKey settings(OrganisationId organisation) {
        return new RegisterKey(Register.SETTING, organisation.key());
    }

    /// The identifier of the stream: made of the name, so that two who open the same entry at once meet.
    public RegisterId id() {
        return new RegisterId(value());
    }

    private UUID value() {
        return UUID.nameUUIDFromBytes((register.code() + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int compareTo(RegisterKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return register.code() + "/" + key;
    }
}
