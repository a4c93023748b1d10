// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.provider;

import be.passerelle.casefile.access.Assurance;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.registry.identity.Vouching;
import be.passerelle.stream.identifier.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The identity providers of the installation, and what their word counts for.
public final class Providers implements Vouching {

    /// Where somebody begins to sign in by a provider, with its name behind it.
    public static final String BEGIN = "/sign-in/with";

    /// Where a provider sends them back to, with its name behind it.
    public static final String ANSWER = "/sign-in/answer";

    private final List<Provider> providers;
    private final Optional<Set<OrganisationId>> local;
    private final Optional<String> publicAddress;

    /// @param local for whose people accounts of our own count, of all when it is an empty set; empty
    ///     when there are none
    /// @param publicAddress what browsers call, where that is another address than the one requests
    ///     arrive at
    public Providers(List<Provider> providers, Optional<Set<OrganisationId>> local, Optional<String> publicAddress) {
        this.providers = List.copyOf(providers);
        this.local = local.map(Set::copyOf);
        this.publicAddress = publicAddress;
    }

    /// None, as in a demonstration.
    public static Providers none() {
        return new Providers(List.of(), Optional.empty(), Optional.empty());
    }

    public List<Provider> all() {
        return providers;
    }

    /// For whose people accounts that the installation keeps itself count; empty when it keeps none.
    public Optional<Set<OrganisationId>> local() {
        return local;
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
        if (means.equals(SignIn.LOCAL)) {
            return local.filter(those -> those.isEmpty() || those.contains(organisation))
                    .isPresent();
        }
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
        boolean twoFactors = means.equals(SignIn.LOCAL) && local.isPresent();
        return twoFactors
                        || named(means)
                                .filter(each -> each.levels().isStrong(level))
                                .isPresent()
                ? Assurance.HIGH
                : Assurance.SUBSTANTIAL;
    }
}
