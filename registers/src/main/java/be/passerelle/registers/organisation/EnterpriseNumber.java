// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.organisation;

import java.util.Optional;

/// The number of an organisation in the Crossroads Bank for Enterprises: ten digits that begin with 0 or 1, the last
/// two 97 less the rest of the first eight divided by 97.
///
/// @param digits the ten digits
public record EnterpriseNumber(String digits) {

    private static final int FIRST = 8;
    private static final int MODULUS = 97;

    public EnterpriseNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("an enterprise number has ten digits, the last two of which check it");
        }
    }

    /// The number as people write it, with points, spaces or the letters BE; empty when it is none.
    public static Optional<EnterpriseNumber> parse(String written) {
        String digits = written.replaceAll("[ .]", "").replaceFirst("^BE", "");
        return isValid(digits) ? Optional.of(new EnterpriseNumber(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        if (!digits.matches("[01][0-9]{9}")) {
            return false;
        }
        int check = MODULUS - Integer.parseInt(digits.substring(0, FIRST)) % MODULUS;
        return check == Integer.parseInt(digits.substring(FIRST));
    }

    /// As the bank prints it: `0206.653.946`.
    @Override
    public String toString() {
        return digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7);
    }
}
