// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.access.NumberTries;
import be.passerelle.registry.access.NumberTries.Most;
import be.passerelle.registry.access.Pseudonyms;
import be.passerelle.registry.contract.NumberTriesContract;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NumberTryTableTest extends NumberTriesContract {

    private static final Pseudonyms PSEUDONYMS = Pseudonyms.random();

    private static TestDatabase database;

    @Test
    void noNumberStandsInIt() {
        NationalNumber number = NationalNumber.ofNineDigits("704104998", false);
        tries().begin(new PersonId("somebody"), new OrganisationId("fund"), Optional.of(number), new Most(3, 5, 7));
        List<String> rows = new ArrayList<>();
        database.sources()
                .registry()
                .run(new Pipeline()
                        .thenEach(
                                row -> rows.add(row.getString(1)),
                                "SELECT number_try::text FROM number_try WHERE checked IS NOT NULL"));
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(number.digits()));
    }

    @BeforeAll
    static void start() {
        database = TestDatabase.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Override
    protected NumberTries tries() {
        return new NumberTryTable(database.sources().registry(), PSEUDONYMS);
    }

    @Override
    protected void laterByAMinute() {
        database.asOwner("UPDATE number_try SET at = at - interval '1 minute'");
    }
}
