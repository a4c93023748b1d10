// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

/// There is no such file, or none that the visitor has a ground to look at: the two are not told apart.
public final class NoSuchFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchFile() {
        super("no such file", null, false, false);
    }
}
