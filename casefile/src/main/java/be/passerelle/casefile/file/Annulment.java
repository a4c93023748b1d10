// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

/// How an act is taken back: somebody asks, a second person confirms, and from there on it counts as never done.
public interface Annulment {

    /// An act that asks for it.
    interface Asked extends Annulment {

        /// The number of the act to be taken back.
        int act();
    }

    /// An act that confirms it.
    interface Confirmed extends Annulment {

        /// The number of the act that asked for it.
        int request();
    }
}
