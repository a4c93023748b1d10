// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.provider;

import be.passerelle.casefile.access.Assurance;
import be.passerelle.registry.identity.Vouching;
import be.passerelle.stream.identifier.OrganisationId;
import java.util.List;
import java.util.Optional;

/// The identity providers of the installation, and what their word counts for.
public final class Providers implements Vouching {

    /// Where somebody begins to sign in by a provider, with its name behind it.
    public static final String BEGIN = "/sign-in/with";

    /// Where a provider sends them back to, with its name behind it.
    public static final String ANSWER = "/sign-in/answer";

    private final List<Provider> providers;
    private final Optional<String> publicAddress;

    /// @param publicAddress what browsers call, where that is another address than the one requests
    ///     arrive at
    public Providers(List<Provider> providers, Optional<String> publicAddress) {
        this.providers = List.copyOf(providers);
        this.publicAddress = publicAddress;
    }

    /// None, as in a demonstration.
    public static Providers none() {
        return new Providers(List.of(), Optional.empty());
    }

    public List<Provider> all() {
        return providers;
    }

    public Optional<Provider> named(String name) {
        return providers.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// Where each provider sends people back to, as its client is set there.
    String answerAt() {
        return publicAddress.orElse("{baseUrl}") + ANSWER + "/{registrationId}";
    }

    @Override
    public boolean vouches(String means, OrganisationId organisation) {
        return named(means)
                .filter(each -> each.claims().person().isPresent())
                .filter(each ->
                        each.organisations().isEmpty() || each.organisations().contains(organisation))
                .isPresent();
    }

    @Override
    public boolean vouchesForInsured(String means) {
        return named(means)
                .filter(each -> each.claims().nationalNumber().isPresent())
                .isPresent();
    }

    @Override
    public Assurance assurance(String means, String level) {
        return named(means).filter(each -> each.levels().isStrong(level)).isPresent()
                ? Assurance.HIGH
                : Assurance.SUBSTANTIAL;
    }
}
