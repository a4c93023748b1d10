// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

/// How an act was named when it was recorded. Classes move on, a recorded act does not.
///
/// @param code the code of the act
/// @param version the version of its payload
/// @param role the code of the role of whoever performed it
public record AsWritten(String code, int version, String role) {

    /// How an act is written that is recorded today.
    public static AsWritten today(Act act, Role role) {
        ActType<?> type = ActType.of(act);
        return new AsWritten(type.code(), type.version(), Codes.of(role));
    }
}
