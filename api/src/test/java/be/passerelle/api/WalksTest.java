// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import org.junit.jupiter.api.Test;

/// Every way through the procedure, in memory.
class WalksTest extends OtherWalks {

    WalksTest() {
        super(Walkers.inMemory(BEGIN));
    }

    @Test
    void routeB() {
        new RouteBWalk(Walkers.inMemory(RouteBWalk.BEGIN)).goesFromTheRequestToTheEvaluationAfterSixMonths();
    }
}
