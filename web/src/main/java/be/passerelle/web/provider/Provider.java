// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.provider;

import be.passerelle.stream.identifier.OrganisationId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/// An identity provider, as the installation sets it: where it is, as what we come to it, and what
/// its word is good for.
///
/// @param name as addresses and sessions name it
/// @param label as people know it
/// @param issuer what its tokens say they are from, to the letter
/// @param places where it is called; empty when it is to be asked for them, when somebody first
///     signs in
/// @param client as what we come to it
/// @param algorithm what it signs with: one, and what a token says of itself changes nothing
/// @param rsaBits how long its keys are at least, where they are of RSA
/// @param maxAge for how long it may have been since it asked somebody to prove themselves; empty
///     for as long as it likes
/// @param userInfo how it tells more of somebody than the token does
/// @param claims where it says who somebody is
/// @param levels which assurance levels let somebody in
/// @param organisations whose people it knows; empty when it knows those of all
public record Provider(
        String name,
        String label,
        String issuer,
        Optional<Places> places,
        Client client,
        SignatureAlgorithm algorithm,
        int rsaBits,
        Optional<Duration> maxAge,
        UserInfoForm userInfo,
        Claims claims,
        Levels levels,
        Set<OrganisationId> organisations) {

    public Provider {
        organisations = Set.copyOf(organisations);
    }

    /// Addresses of a provider.
    ///
    /// @param userInfo empty when the token tells all
    public record Places(String authorization, String token, String keys, Optional<String> userInfo) {}

    /// As what we come to a provider.
    public record Client(String id, String secret, ClientAuthenticationMethod method, List<String> scopes) {

        public Client {
            scopes = List.copyOf(scopes);
        }

        /// Never the secret: it must not reach a log.
        @Override
        public String toString() {
            return "client " + id;
        }
    }

    /// The form of what a provider tells of somebody besides the token.
    public enum UserInfoForm {
        /// Nothing is asked: the token tells all.
        NONE,
        /// An object that nobody signed; the connection vouches for it.
        JSON,
        /// A token of its own, signed with the keys of the provider.
        SIGNED
    }

    /// The names of the claims.
    ///
    /// @param person names the key of somebody who holds mandates; empty where insured persons alone sign in
    /// @param nationalNumber empty when no insured person signs in here
    /// @param names of which the name of an insured person is made
    /// @param language of an insured person
    /// @param level how sure the provider is
    public record Claims(
            Optional<String> person,
            Optional<String> nationalNumber,
            List<String> names,
            String language,
            String level) {

        public Claims {
            names = List.copyOf(names);
        }
    }

    /// Assurance levels, in the words of the provider (`acr`).
    ///
    /// @param enough what lets somebody in, as it is asked for; empty when any does
    /// @param strong what medical grounds and signatures need; empty when any that lets somebody in is enough
    public record Levels(List<String> enough, List<String> strong) {

        public Levels {
            enough = List.copyOf(enough);
            strong = List.copyOf(strong);
        }

        /// Whether a level is asked for at all, of whoever comes in and of whoever binds a person.
        public boolean areAsked() {
            return !enough.isEmpty() && !strong.isEmpty();
        }

        /// Whether a level lets somebody in.
        public boolean isEnough(String level) {
            return enough.isEmpty() || enough.contains(level) || strong.contains(level);
        }

        /// Whether a level is enough for medical grounds and signatures.
        public boolean isStrong(String level) {
            return strong.isEmpty() || strong.contains(level);
        }
    }
}
