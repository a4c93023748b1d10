// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.api;

import be.passerelle.server.desk.PostgresDesk;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The same ways on the database, one after the other, each on an empty one.
class WalksOnPostgresTest extends OtherWalks {

    private static final PostgresDesk DATABASE = new PostgresDesk(LocalDate.parse(BEGIN));

    WalksOnPostgresTest() {
        super(walkers(BEGIN));
    }

    @AfterAll
    static void stopDatabase() {
        DATABASE.close();
    }

    @Test
    void routeB() {
        new RouteBWalk(walkers(RouteBWalk.BEGIN)).goesFromTheRequestToTheEvaluationAfterSixMonths();
    }

    private static Walkers walkers(String today) {
        DATABASE.empty(LocalDate.parse(today));
        return new Walkers(DATABASE.desk(), DATABASE.worklists());
    }
}
