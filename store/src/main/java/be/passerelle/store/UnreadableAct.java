// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

/// A row of the log that cannot be read. The message names the act and the component, never what it says.
public final class UnreadableAct extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableAct(String code, String what) {
        super("the payload of " + code + " " + what);
    }
}
