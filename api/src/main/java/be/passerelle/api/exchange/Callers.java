// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.exchange;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.identity.Account;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;

/// Who calls: asked for operations that need to know it, and for no other.
public interface Callers {

    Token of(HttpServletRequest request);

    /// Somebody was refused what is not for them: whoever guards the door notes it, before they are told.
    void forbidden(Viewer caller);

    /// What came of the token of a request.
    sealed interface Token {

        /// There is none.
        record Missing() implements Token {}

        /// It is not one that this installation knows.
        record Unknown() implements Token {}

        /// The mandate that it acted under ended.
        ///
        /// @param lastDay the last day of that mandate
        record Ended(LocalDate lastDay) implements Token {}

        /// Somebody acts with it.
        record Of(Account account) implements Token {}
    }
}
