// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import java.util.Locale;
import java.util.Optional;

/// Why somebody is not let in, each with a title and a text on the sign-in page.
public enum WhyRefused {
    /// They proved who they are, and nobody gave them a mandate.
    NO_MANDATE,
    /// Their last mandate has ended.
    MANDATE_ENDED,
    /// The national number that was proved is not that of their mandate.
    OTHER_NUMBER,
    /// They are an insured person of whom there is no file.
    NO_FILE,
    /// The provider is less sure of them than this installation asks for.
    TOO_WEAK,
    /// The provider does not answer, or not as one.
    UNREACHABLE,
    /// They turned back at the provider.
    CANCELLED,
    /// The flow was used up, too old, or begun in another browser.
    BEGIN_AGAIN,
    /// What came back proves nothing.
    NOT_PROVEN,
    /// A key, a password and a code that do not go together, or an account that is locked: never told which.
    NOT_KNOWN,
    /// The session that their browser still knew of has ended.
    SESSION_ENDED,
    /// There is no such provider here.
    UNKNOWN_PROVIDER;

    /// As the address of the sign-in page says it.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<WhyRefused> of(String code) {
        for (WhyRefused each : values()) {
            if (each.code().equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
