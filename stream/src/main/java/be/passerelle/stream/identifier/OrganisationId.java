// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

/// The key of an organisation in the registers, for instance `forem`.
public record OrganisationId(String key) implements Comparable<OrganisationId> {

    private static final Key KEY = new Key(40, "-");

    public OrganisationId {
        if (!KEY.fits(key) || Character.isUpperCase(key.charAt(0))) {
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
