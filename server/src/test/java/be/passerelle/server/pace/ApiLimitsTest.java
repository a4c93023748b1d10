// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.pace;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.memory.InMemorySecurityEvents;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ApiLimitsTest {

    private static final OrganisationId FUND = new OrganisationId("fund");

    private long now = 5;
    private final SecurityEvents events =
            new InMemorySecurityEvents(() -> Instant.ofEpochSecond(0, now), () -> SecurityEvents.Origin.HERE);
    private final LimitEvents noted = new LimitEvents(events, () -> now);
    private final ApiLimits limits = new ApiLimits(3, 6, 2, noted, () -> now);

    @Test
    void soManyAMinuteAndThenOneAtATime() {
        assertThat(IntStream.range(0, 6).mapToObj(_ -> limits.ofOrganisation(FUND)))
                .containsOnly(OptionalLong.empty());
        assertThat(limits.ofOrganisation(FUND)).hasValue(10);
        assertThat(limits.ofOrganisation(new OrganisationId("other-fund"))).isEmpty();
        later(Duration.ofSeconds(9));
        assertThat(limits.ofOrganisation(FUND))
                .as("what is refused costs nothing")
                .hasValue(1);
        later(Duration.ofSeconds(1));
        assertThat(limits.ofOrganisation(FUND)).isEmpty();
        assertThat(limits.ofOrganisation(FUND)).hasValue(10);
        later(Duration.ofMinutes(5));
        assertThat(IntStream.range(0, 6).mapToObj(_ -> limits.ofOrganisation(FUND)))
                .containsOnly(OptionalLong.empty());
        assertThat(limits.ofOrganisation(FUND)).as("no more is saved up").isPresent();
    }

    @Test
    void addressesOfOneNetworkAreOne() {
        for (int i = 0; i < 3; i++) {
            assertThat(limits.ofAddress(from("2001:db8:0:1:0:0:0:" + i))).isEmpty();
        }
        assertThat(limits.ofAddress(from("2001:db8:0:1:ffff:0:0:1"))).hasValue(20);
        assertThat(limits.ofAddress(from("2001:db8:0:2:0:0:0:1"))).isEmpty();
        assertThat(limits.ofAddress(from("192.0.2.1"))).isEmpty();
        assertThat(limits.ofRefused(from("2001:db8:0:1:0:0:0:1")))
                .as("refused tokens are counted apart")
                .isEmpty();
    }

    @Test
    void thatALimitWasReachedIsNotedOnceAMinuteForEach() {
        for (int i = 0; i < 20; i++) {
            limits.ofOrganisation(FUND);
        }
        assertThat(events.latest(10)).extracting(SecurityEvents.Event::kind).containsExactly(Kind.LIMIT_REACHED);
        for (int i = 0; i < 20; i++) {
            limits.ofOrganisation(new OrganisationId("other-fund"));
        }
        assertThat(events.latest(10)).hasSize(2);
        later(Duration.ofMinutes(1));
        for (int i = 0; i < 20; i++) {
            limits.ofOrganisation(FUND);
        }
        assertThat(events.latest(10)).hasSize(3);
    }

    @Test
    void zeroIsAsManyAsOneLikes() {
        ApiLimits none = new ApiLimits(0, 0, 0, noted, () -> now);
        assertThat(IntStream.range(0, 1000).mapToObj(_ -> none.ofOrganisation(FUND)))
                .containsOnly(OptionalLong.empty());
    }

    @Test
    void whoeverStaysAwayIsForgotten() {
        Allowance allowance = new Allowance(5, () -> now);
        for (int i = 0; i < 1000; i++) {
            allowance.take("192.0.2." + i);
            later(Duration.ofSeconds(1));
        }
        assertThat(allowance.remembered()).isEqualTo(60);
    }

    private void later(Duration by) {
        now += by.toNanos();
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
