// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.client;

import be.passerelle.api.exchange.Callers.Caller;
import be.passerelle.api.exchange.Callers.Why;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.casefile.access.Assurance;
import be.passerelle.registers.Registers;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.registry.desk.RegisterStore;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// For whom a client acts: somebody of its organisation with a mandate in a role that it may act
/// in, or itself under such a mandate. The registers are asked with each request: a mandate that
/// ends ends for systems too.
public final class ClientMandates {

    private final RegisterStore registers;
    private final InstallationClock clock;

    public ClientMandates(RegisterStore registers, InstallationClock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /// @param scopes what the token may be used for
    /// @param assurance how sure the token is of whom the client names
    /// @param named the key that the request names as the person; empty when it names none
    /// @param role the role that the request names; empty when it names none
    Caller caller(
            ApiClient client, Set<Scope> scopes, Assurance assurance, Optional<String> named, Optional<String> role) {
        if (named.isPresent() && !scopes.contains(Scope.ON_BEHALF_OF)) {
            return new Caller.MayNameNobody();
        }
        Optional<PersonId> person =
                named.isPresent() ? named.filter(PersonId::isOne).map(PersonId::new) : client.itself();
        return person.map(each -> caller(client, each, assurance, role))
                .orElseGet(() -> new Caller.Nobody(named.isPresent() ? Why.NO_KEY : Why.NOBODY_NAMED));
    }

    private Caller caller(ApiClient client, PersonId person, Assurance assurance, Optional<String> role) {
        LocalDate today = clock.today();
        Registers now = registers.on(today);
        Optional<Role> wanted = role.flatMap(code -> Codes.constant(Role.class, code));
        if (wanted.isPresent() != role.isPresent()) {
            return new Caller.Nobody(Why.NO_ROLE);
        }
        List<Mandate> held = now.mandates().stream()
                .filter(mandate -> mandate.person().equals(person))
                .filter(mandate -> mandate.organisation().equals(client.organisation()))
                .filter(mandate -> client.roles().contains(mandate.role()))
                .filter(mandate -> wanted.isEmpty() || wanted.get() == mandate.role())
                .toList();
        List<Mandate> inForce = held.stream()
                .filter(mandate -> mandate.period().contains(today))
                .toList();
        if (inForce.size() == 1) {
            return new Caller.Acting(Account.under(inForce.getFirst(), now, today, "", assurance));
        }
        return inForce.isEmpty() ? ended(held, today) : new Caller.Nobody(Why.SEVERAL);
    }

    private static Caller ended(List<Mandate> held, LocalDate today) {
        return held.stream()
                .map(mandate -> mandate.period().until())
                .filter(until -> until.isBefore(today))
                .max(Comparator.naturalOrder())
                .<Caller>map(Caller.Ended::new)
                .orElseGet(() -> new Caller.Nobody(Why.NONE));
    }
}
