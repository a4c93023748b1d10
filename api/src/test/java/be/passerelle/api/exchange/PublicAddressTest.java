// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PublicAddressTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");

    @Test
    void isWhatWasGivenWhateverTheCallerSays() {
        PublicAddress given = new PublicAddress(Optional.of("https://passerelle.example"));
        callerSays("evil.example");
        assertThat(given.of(request)).isEqualTo("https://passerelle.example");
    }

    @Test
    void isWhereTheRequestArrivedWhenNothingWasGiven() {
        PublicAddress none = new PublicAddress(Optional.empty());
        callerSays("evil.example");
        request.setLocalPort(8080);
        for (String loopback : new String[] {"127.0.0.1", "0:0:0:0:0:0:0:1"}) {
            request.setLocalAddr(loopback);
            assertThat(none.of(request)).isEqualTo("http://localhost:8080");
        }
        request.setLocalAddr("192.0.2.7");
        assertThat(none.of(request)).isEqualTo("http://192.0.2.7:8080");
        request.setLocalAddr("2001:db8:0:0:0:0:0:7");
        assertThat(none.of(request)).isEqualTo("http://[2001:db8:0:0:0:0:0:7]:8080");
    }

    private void callerSays(String host) {
        request.setServerName(host);
        request.addHeader("Host", host);
        request.addHeader("X-Forwarded-Host", host);
        request.addHeader("Forwarded", "host=" + host);
    }
}
