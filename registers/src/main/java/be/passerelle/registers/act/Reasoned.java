// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.act;

/// An act that says why, in the words of whoever performs it.
public interface Reasoned {

    String reason();
}
