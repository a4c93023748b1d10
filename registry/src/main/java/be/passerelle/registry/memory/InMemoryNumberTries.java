// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.memory;

import be.passerelle.registry.access.NumberTries;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Who tries out numbers, beside a log in memory.
public final class InMemoryNumberTries implements NumberTries {

    private record Try(
            Counted counted,
            Instant at,
            PersonId person,
            OrganisationId organisation,
            Optional<NationalNumber> checked) {}

    private final List<Try> tries = new ArrayList<>();
    private final Supplier<Instant> clock;
    private long last;

    public InMemoryNumberTries(Supplier<Instant> clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Counted> begin(
            PersonId person, OrganisationId organisation, Optional<NationalNumber> checked, Most most) {
        Instant now = clock.get();
        Instant since = now.minus(COUNTED_FOR);
        tries.removeIf(each -> !each.at().isAfter(now.minus(DAY)));
        if (count(each -> each.at().isAfter(since) && each.person().equals(person)) >= most.ofPerson()
                || count(each -> each.at().isAfter(since) && each.organisation().equals(organisation))
                        >= most.ofOrganisation()
                || count(each -> each.person().equals(person)) >= most.ofPersonADay()) {
            return Optional.empty();
        }
        last++;
        Counted counted = new Counted(last);
        tries.add(new Try(counted, now, person, organisation, checked));
        return Optional.of(counted);
    }

    private long count(Predicate<Try> which) {
        return tries.stream().filter(which).count();
    }

    @Override
    public synchronized void takeBack(Counted counted) {
        tries.removeIf(each -> each.counted().equals(counted));
    }

    @Override
    public synchronized void keepForTheDay(Counted counted) {
        tries.replaceAll(each -> each.counted().equals(counted)
                ? new Try(counted, each.at().minus(COUNTED_FOR), each.person(), each.organisation(), each.checked())
                : each);
    }

    @Override
    public synchronized void takeBackCheck(PersonId person, NationalNumber number) {
        tries.stream()
                .filter(each -> each.person().equals(person)
                        && each.checked().filter(number::equals).isPresent())
                .reduce((_, last) -> last)
                .ifPresent(tries::remove);
    }
}
