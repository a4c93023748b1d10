// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

import java.util.regex.Pattern;

/// The key of an organisation in the registers, for instance `forem`.
public record OrganisationId(String key) implements Comparable<OrganisationId> {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-zA-Z0-9-]{0,39}");

    public OrganisationId {
        if (!KEY.matcher(key).matches()) {
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
