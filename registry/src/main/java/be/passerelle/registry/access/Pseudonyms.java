// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.access;

import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What stands for a person where their key is not told: the same for one person, everywhere or
/// in one file, and nothing that leads back to them without the secret.
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretKeySpec secret;

    /// @param secret of the installation
    public Pseudonyms(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /// Of a secret that nobody keeps: others after each start.
    public static Pseudonyms random() {
        byte[] secret = new byte[2 * BYTES];
        new SecureRandom().nextBytes(secret);
        return new Pseudonyms(secret);
    }

    /// The same in every file. Keys that differ in capital and small letters alone are one person.
    public String of(PersonId person) {
        return of(person.key().toLowerCase(Locale.ROOT));
    }

    /// Another one in each file.
    public String of(PersonId person, CaseFileId file) {
        return of(person.key().toLowerCase(Locale.ROOT) + " " + file);
    }

    /// What stands for a national number where none may stand.
    public String of(NationalNumber number) {
        return of("national number " + number.digits());
    }

    private String of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] whole = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
