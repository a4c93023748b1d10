// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

/// What is wrong, where, and what to do instead.
record Violation(String path, int line, String message) {

    @Override
    public String toString() {
        return path + ":" + line + " " + message;
    }
}
