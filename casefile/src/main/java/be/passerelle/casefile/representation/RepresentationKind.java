// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.representation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// As what somebody acts for the person. What each may be given for, shown by, and whether its last day must be
/// said are assumptions, shown as our choice: no text of the law on representation was seen. Not modelled:
/// assistance beside representation, acts for which the person stays capable, emancipated minors.
public enum RepresentationKind {
    /// Represents a minor. Everything is theirs to do, and majority ends it on a day that is known.
    LEGAL_REPRESENTATIVE(
            true,
            false,
            Set.of(RepresentationScope.ACT),
            Set.of(RepresentationDocument.CIVIL_STATUS, RepresentationDocument.COURT_ORDER)),
    /// Appointed by a court for somebody of age: for the person, their goods or both. The order says for what, and
    /// may leave the end open.
    ADMINISTRATOR(
            false,
            false,
            Set.of(RepresentationScope.LOOK, RepresentationScope.ACT),
            Set.of(RepresentationDocument.COURT_ORDER)),
    /// Chosen by the person, for what they say and no longer than they say; they may take it back at any
    /// moment. That its last day must be said is our choice, but where the document may leave the end open.
    MANDATARY(
            true,
            true,
            Set.of(RepresentationScope.LOOK, RepresentationScope.ACT),
            Set.of(
                    RepresentationDocument.SIGNED_MANDATE,
                    RepresentationDocument.NOTARIAL_MANDATE,
                    RepresentationDocument.PROTECTION_MANDATE));

    private final boolean hasTerm;
    private final boolean revocable;
    private final Set<RepresentationScope> scopes;
    private final Set<RepresentationDocument> documents;

    RepresentationKind(
            boolean hasTerm,
            boolean revocable,
            Set<RepresentationScope> scopes,
            Set<RepresentationDocument> documents) {
        this.hasTerm = hasTerm;
        this.revocable = revocable;
        this.scopes = Collections.unmodifiableSet(EnumSet.copyOf(scopes)); // in one order, in every process
        this.documents = Collections.unmodifiableSet(EnumSet.copyOf(documents));
    }

    /// Whether its last day must be said, unless the document may leave it open.
    public boolean hasTerm() {
        return hasTerm;
    }

    /// Whether the person may end it themselves.
    public boolean isRevocable() {
        return revocable;
    }

    /// What it may be for.
    public Set<RepresentationScope> scopes() {
        return scopes;
    }

    /// What may show it.
    public Set<RepresentationDocument> documents() {
        return documents;
    }
}
