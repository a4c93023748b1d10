// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

/// What an answer must not be.
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// The kinds of fault that are looked for.
    enum Kind {
        FAILURE,
        NO_ANSWER,
        SLOW,
        LEAK,
        UNDOCUMENTED,
        PARTIAL_WRITE
    }

    private final Kind kind;
    private final String what;

    Fault(Kind kind, String what) {
        super(kind + ": " + what);
        this.kind = kind;
        this.what = what;
    }

    String what() {
        return what;
    }

    Kind kind() {
        return kind;
    }
}
