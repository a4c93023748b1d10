// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import be.passerelle.api.OtherWalks;
import be.passerelle.api.RouteBWalk;
import be.passerelle.api.Walkers;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The same ways over a socket, on the server and the database that people use: one after the other, each on an empty
/// database.
class WalksOnPostgresTest extends OtherWalks {

    private static final RunningServer SERVER = RunningServer.start(LocalDate.parse(BEGIN));

    WalksOnPostgresTest() {
        super(walkers(BEGIN));
    }

    @AfterAll
    static void stopServer() {
        SERVER.close();
    }

    @Test
    void routeB() {
        new RouteBWalk(walkers(RouteBWalk.BEGIN)).goesFromTheRequestToTheEvaluationAfterSixMonths();
    }

    private static Walkers walkers(String today) {
        SERVER.empty(LocalDate.parse(today));
        return new Walkers(SERVER.desk().clock(), SERVER.caller());
    }
}
