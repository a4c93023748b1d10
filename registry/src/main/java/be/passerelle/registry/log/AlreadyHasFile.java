// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.log;

/// A file was to be opened for somebody who has one. An insured person has one shared file: look for it first; this is
/// for two who open it at the same moment.
public final class AlreadyHasFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlreadyHasFile() {
        super("this insured person has a file already");
    }
}
