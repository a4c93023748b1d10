// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

/// What is decided on a request.
public enum Ruling {
    GRANTED,
    REFUSED
}
