// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

/// The chapters of the walk, in the order in which they are told. They are played in another order, since the clock
/// of a demonstration only goes forward.
enum Chapter {
    ROUTE_B("Route B: from the request to the decision"),
    TRAINING("The training, and what it gives"),
    ROUTE_A("Route A, and a correction"),
    STOP("Somebody who stops"),
    EXCLUSION("Somebody for whom the trajectory is not meant"),
    REFUSAL("A refused training"),
    CONTRADICTION("A late report that contradicts a decision"),
    LOOK("Understanding, and looking back");

    private final String title;

    Chapter(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
