// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.exchange;

import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.identity.Account;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Who calls: asked for operations that need to know it, and for no other.
public interface Callers {

    /// The header by which a client names the person of its organisation for whom a request is made.
    String ON_BEHALF_OF = "Passerelle-On-Behalf-Of";

    /// The header by which a client says in which role, where there are several.
    String IN_ROLE = "Passerelle-In-Role";

    Token of(HttpServletRequest request);

    /// Somebody was refused what is not for them: whoever guards the door notes it, before they are told.
    ///
    /// @param caller who it was; empty where a token did not reach so far
    void forbidden(Optional<Viewer> caller);

    /// What came of the token of a request.
    sealed interface Token {

        /// There is none.
        record Missing() implements Token {}

        /// It is not one that this installation knows.
        record Unknown() implements Token {}

        /// It was one, until its time was over.
        record Expired() implements Token {}

        /// It is one.
        ///
        /// @param scopes what it may be used for
        /// @param caller who acts with it
        record Known(Set<Scope> scopes, Caller caller) implements Token {

            public Known {
                scopes = Set.copyOf(scopes);
            }

            /// One that may be used for everything.
            public static Known forAll(Caller caller) {
                return new Known(Set.of(Scope.values()), caller);
            }
        }
    }

    /// Why a client acts for nobody. It is told: it asks for its own organisation.
    enum Why {
        /// It named nobody, and has no mandate of its own.
        NOBODY_NAMED,
        /// What it named is no key of a person.
        NO_KEY,
        /// What it named is no role.
        NO_ROLE,
        /// Whom it named has no mandate in its organisation in a role that it may act in, or in the one that it
        /// named.
        NONE,
        /// Whom it named has several, and it did not say in which role.
        SEVERAL
    }

    /// Who acts with a token that is known.
    sealed interface Caller {

        /// Somebody under a mandate.
        record Acting(Account account) implements Caller {}

        /// Nobody any more.
        ///
        /// @param lastDay the last day of the mandate that it acted under
        record Ended(LocalDate lastDay) implements Caller {}

        /// Nobody.
        record Nobody(Why why) implements Caller {}

        /// A person was named, and the token is not one that may name any.
        record MayNameNobody() implements Caller {}
    }
}
