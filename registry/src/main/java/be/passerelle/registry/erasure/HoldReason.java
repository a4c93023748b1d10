// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

/// Why a file must not be erased for now. A kind without a source is an open question, and shown as one.
public enum HoldReason {
    /// Legal claims are established, exercised or defended (Regulation (EU) 2016/679, art. 17.3.e).
    LEGAL_CLAIM(true),
    /// A court or an authority orders that the file be kept (art. 17.3.b).
    ORDERED(true),
    /// The person opposes the erasure of data that were processed unlawfully, or needs them for a legal
    /// claim (art. 18.1.b and c). They asked, so the officers answer them (12.3) and tell them before it is
    /// lifted (18.3).
    ASKED_BY_PERSON(true),
    /// An inquiry or an audit goes on. Art. 17.3.b is its source only where a text charges the authority with it,
    /// or obliges to keep; else no source in hand says that it keeps a file from being erased.
    INQUIRY(false);

    private final boolean hasSource;

    HoldReason(boolean hasSource) {
        this.hasSource = hasSource;
    }

    /// Whether a text can be named that it rests on; else it is an open question.
    public boolean hasSource() {
        return hasSource;
    }
}
