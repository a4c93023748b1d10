// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.client;

/// Why an access token is refused: for the log and the security officers. The caller is told no more than that
/// it is, as whoever forges one would learn by it what is still wrong.
enum TokenFault {
    /// It is no token of the form that is expected (JWT).
    NO_TOKEN,
    /// It is not signed.
    NOT_SIGNED,
    /// No issuer of that name is set up (`iss`).
    ISSUER,
    /// It is of another type (`typ`).
    TYPE,
    /// No key of the issuer made its signature, by the algorithm that is set, or the key is too short.
    SIGNATURE,
    /// It is for somebody else (`aud`).
    AUDIENCE,
    /// It has no times, lives longer than may be, or is of a time to come (`iat`, `nbf`, `exp`).
    TIMES,
    /// No client of that name is set up.
    CLIENT,
    /// Its subject is another than that of the client (`sub`).
    SUBJECT
}
