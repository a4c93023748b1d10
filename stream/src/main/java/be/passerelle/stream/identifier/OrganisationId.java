// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

/// The key of an organisation in the registers, for instance `forem`.
public record OrganisationId(String key) implements Comparable<OrganisationId> {

    public OrganisationId {
        if (!key.matches("[a-z0-9][a-zA-Z0-9-]{0,39}")) {
            throw new IllegalArgumentException("an organisation's key is up to 40 letters, digits and dashes");
        }
    }

    @Override
    public int compareTo(OrganisationId other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
