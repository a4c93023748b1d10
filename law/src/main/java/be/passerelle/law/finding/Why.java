// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.finding;

/// Why a finding is what it is, told line by line when somebody asks, and not before: a rule that is only
/// computed builds no reason.
@FunctionalInterface
public interface Why {

    /// Adds the lines, in the order in which they are read.
    void tell(Lines lines);

    /// These lines, then further ones.
    default Why then(Why further) {
        return lines -> {
            tell(lines);
            further.tell(lines);
        };
    }
}
