// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.log;

/// A transaction came to its end and could not be kept: something was recorded with its command before, in a stream
/// that it did not look at. Whoever asks [LogTransaction#recordedWith] finds it there.
public final class CommandTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CommandTaken() {
        super("a command is recorded once");
    }
}
