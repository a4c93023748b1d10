// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedCodesTest {

    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /// RFC 6238, appendix B, the lines of SHA-1.
    @ParameterizedTest
    @CsvSource({
        "59,94287082",
        "1111111109,07081804",
        "1111111111,14050471",
        "1234567890,89005924",
        "2000000000,69279037",
        "20000000000,65353130"
    })
    void givesTheCodesOfTheStandard(long seconds, String code) {
        assertThat(TimedCodes.code(KEY, seconds / 30, 8)).isEqualTo(code);
        String secret = TimedCodes.base32(KEY);
        Instant at = Instant.ofEpochSecond(seconds);
        assertThat(TimedCodes.code(secret, at)).isEqualTo(code.substring(2));
        assertThat(TimedCodes.step(secret, code.substring(2), at)).hasValue(seconds / 30);
    }

    /// RFC 4648, section 10.
    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void writesBase32(String plain, String written) {
        assertThat(TimedCodes.base32(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }

    @Test
    void aCodeIsTakenAStepBeforeAndAfterAndNoFurther() {
        String secret = TimedCodes.newSecret();
        Instant now = Instant.parse("2026-03-02T08:00:00Z");
        String code = TimedCodes.code(secret, now);
        assertThat(TimedCodes.step(secret, code.substring(0, 3) + " " + code.substring(3), now.plusSeconds(59)))
                .hasValue(now.getEpochSecond() / 30);
        assertThat(TimedCodes.step(secret, code, now.minusSeconds(1))).isPresent();
        assertThat(TimedCodes.step(secret, code, now.plusSeconds(60))).isEmpty();
        assertThat(TimedCodes.step(secret, code, now.minusSeconds(31))).isEmpty();
        assertThat(TimedCodes.step(secret, "", now)).isEmpty();
        assertThat(secret).matches("[A-Z2-7]{32}");
    }
}
