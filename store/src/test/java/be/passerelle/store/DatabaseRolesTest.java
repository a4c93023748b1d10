// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class DatabaseRolesTest {

    private static final String HERE = "jdbc:postgresql://localhost:5432/passerelle?sslmode=verify-full";

    /// Written down once more: whoever changes it locks out every process that was not changed.
    @Test
    void thePasswordsOfTheRolesFollowFromTheOwnersStretched() throws GeneralSecurityException {
        DatabaseRoles roles = of("chosen by somebody");
        byte[] stretched = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(
                        "chosen by somebody".toCharArray(),
                        "passerelle roles of passerelle".getBytes(UTF_8),
                        210_000,
                        256))
                .getEncoded();
        for (String role : new String[] {roles.registry(), roles.reader(), roles.door()}) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(stretched, "HmacSHA256"));
            assertThat(roles.password(role)).isEqualTo(HexFormat.of().formatHex(mac.doFinal(role.getBytes(UTF_8))));
        }
    }

    @Test
    void noTwoAreAlike() {
        DatabaseRoles one = of("one");
        DatabaseRoles other = of("other");
        assertThat(new String[] {
                    one.password(one.registry()),
                    one.password(one.reader()),
                    one.password(one.door()),
                    other.password(other.registry()),
                    other.password(other.reader()),
                    other.password(other.door())
                })
                .doesNotHaveDuplicates();
        assertThat(of("one").password(one.door())).as("in every process").isEqualTo(one.password(one.door()));
    }

    private static DatabaseRoles of(String password) {
        return DatabaseRoles.of(new DatabaseAddress(HERE, "owner", password));
    }
}
