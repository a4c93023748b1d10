// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.access.NumberTries;
import be.passerelle.registry.access.Pseudonyms;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The table of tries of the last day, one for all processes. Those of one organisation are
/// counted one after the other, and so are those of one person: organisations are locked first, so
/// that nobody waits in a circle.
public final class NumberTryTable implements NumberTries {

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))";

    private static final String FORGET =
            "DELETE FROM number_try WHERE organisation = ? AND at <= clock_timestamp() - ?::interval";

    private static final String BEGIN = """
            INSERT INTO number_try (person, organisation, at, checked)
            SELECT tried.person, tried.organisation, clock_timestamp(), tried.checked
            FROM (SELECT ?::text AS person, ?::text AS organisation, ?::text AS checked,
                clock_timestamp() - ?::interval AS since) AS tried
            WHERE (SELECT count(*) FROM number_try AS before
                    WHERE before.person = tried.person AND before.at > tried.since) < ?
                AND (SELECT count(*) FROM number_try AS before
                    WHERE before.organisation = tried.organisation AND before.at > tried.since) < ?
                AND (SELECT count(*) FROM number_try AS before
                    WHERE before.person = tried.person AND before.at > clock_timestamp() - ?::interval) < ?
            RETURNING number""";

    private static final String TAKE_BACK = "DELETE FROM number_try WHERE number = ?";

    /// Lines are not changed: the registry may only add them and forget them.
    private static final String KEEP_FOR_THE_DAY = """
            WITH tried AS (DELETE FROM number_try WHERE number = ? RETURNING person, organisation, at, checked)
            INSERT INTO number_try (person, organisation, at, checked)
            SELECT person, organisation, at - ?::interval, checked FROM tried""";

    private static final String TAKE_BACK_CHECK = """
            DELETE FROM number_try WHERE number = (
                SELECT number FROM number_try WHERE person = ? AND checked = ? ORDER BY number DESC LIMIT 1)""";

    private final Transactions registry;
    private final Pseudonyms pseudonyms;

    /// @param pseudonyms what stands for the numbers that are checked: the same in all processes
    public NumberTryTable(Transactions registry, Pseudonyms pseudonyms) {
        this.registry = registry;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public Optional<Counted> begin(
            PersonId person, OrganisationId organisation, Optional<NationalNumber> checked, Most most) {
        String key = person.key().toLowerCase(Locale.ROOT);
        String within = COUNTED_FOR.toString();
        List<Counted> counted = new ArrayList<>(1);
        registry.run(new Pipeline()
                .then(LOCK, "number_try of organisation " + organisation.key())
                .then(LOCK, "number_try of person " + key)
                .then(FORGET, organisation.key(), DAY.toString())
                .thenEach(
                        row -> counted.add(new Counted(row.getLong(1))),
                        BEGIN,
                        key,
                        organisation.key(),
                        checked.map(pseudonyms::of).orElse(null),
                        within,
                        most.ofPerson(),
                        most.ofOrganisation(),
                        DAY.toString(),
                        most.ofPersonADay()));
        return counted.stream().findFirst();
    }

    @Override
    public void takeBack(Counted counted) {
        registry.run(new Pipeline().then(TAKE_BACK, counted.number()));
    }

    @Override
    public void keepForTheDay(Counted counted) {
        registry.run(new Pipeline().then(KEEP_FOR_THE_DAY, counted.number(), COUNTED_FOR.toString()));
    }

    @Override
    public void takeBackCheck(PersonId person, NationalNumber number) {
        registry.run(
                new Pipeline().then(TAKE_BACK_CHECK, person.key().toLowerCase(Locale.ROOT), pseudonyms.of(number)));
    }
}
