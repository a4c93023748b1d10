// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.row;

/// That an act was performed or entered for another, as it was written.
///
/// @param capacity the code of the capacity: `representative`, or how the person did what somebody entered
/// @param representation the number of the act that makes whoever performed it a representative; 0 for what was
///     entered
/// @param person the key of who entered it; empty when a representative performed it
/// @param organisation the key of the organisation that they entered it for
/// @param role the code of the role in which they entered it
public record ForAnother(String capacity, int representation, String person, String organisation, String role) {

    /// The code of the capacity of a representative.
    public static final String REPRESENTATIVE = "representative";

    /// What stands in the place of all this where somebody performed their own act.
    public static final ForAnother NOBODY = new ForAnother("", 0, "", "", "");

    /// By a representative.
    public static ForAnother representing(int representation) {
        return new ForAnother(REPRESENTATIVE, representation, "", "", "");
    }

    /// Entered by somebody.
    public static ForAnother entered(String channel, String person, String organisation, String role) {
        return new ForAnother(channel, 0, person, organisation, role);
    }
}
