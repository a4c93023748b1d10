// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.client;

import java.time.Duration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/// An authorization server whose access tokens are believed.
///
/// @param name as clients name it in the file
/// @param issuer what its tokens say they are from, to the letter
/// @param keys where its keys are
/// @param audience what its tokens say they are for, when they are for us
/// @param algorithm what it signs with: one, and what a token says of itself changes nothing
/// @param rsaBits how long its keys are at least, where they are of RSA
/// @param type what its access tokens call themselves in their header: no token for another use is
/// taken for one
/// @param clientClaim the claim with the identifier of the client
/// @param longestLife for how long a token may be meant to last
record TokenIssuer(
        String name,
        String issuer,
        String keys,
        String audience,
        SignatureAlgorithm algorithm,
        int rsaBits,
        String type,
        String clientClaim,
        Duration longestLife) {}
