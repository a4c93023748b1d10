// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.provider;

import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import java.security.Key;
import java.security.interfaces.RSAKey;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How long the RSA keys of others have to be: 3 072 bits are as hard to break as 128 bits of a key
/// of AES. A shorter one signs nothing here, whoever publishes it.
public final class RsaKeys {

    /// What is asked for unless something else is set.
    public static final String STRICT = "3072";

    /// As the setting says it; no fewer than 2 048, which a provider may have that nobody here can
    /// change.
    public static final Map<String, Integer> BITS = Map.of("2048", 2048, STRICT, 3072, "4096", 4096);

    private static final Logger LOG = LoggerFactory.getLogger(RsaKeys.class);

    private RsaKeys() {}

    /// Leaves the keys that are too short out of those that a signature may be checked with.
    public static void atLeast(int bits, ConfigurableJWTProcessor<SecurityContext> processor) {
        JWSKeySelector<SecurityContext> all = Objects.requireNonNull(processor.getJWSKeySelector());
        processor.setJWSKeySelector((header, context) -> all.selectJWSKeys(header, context).stream()
                .filter(key -> isLongEnough(key, bits))
                .toList());
    }

    private static boolean isLongEnough(Key key, int bits) {
        boolean enough = !(key instanceof RSAKey rsa) || rsa.getModulus().bitLength() >= bits;
        if (!enough) {
            LOG.warn("A signature was not looked at: its RSA key has fewer than {} bits (rsa-bits)", bits);
        }
        return enough;
    }
}
