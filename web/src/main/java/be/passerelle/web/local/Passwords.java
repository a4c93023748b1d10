// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.local;

import be.passerelle.registry.failure.Unavailable;
import be.passerelle.registry.failure.Unavailable.Missing;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Hashes of passwords: Argon2id with 19 MiB, two passes and one lane, the least that OWASP names.
/// A few are made at a time: whoever sends many passwords takes no memory from those who work.
final class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_A_TIME = 4;
    private static final int SECONDS_TO_WAIT = 3;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int MEASURED = 60;

    /// The highest there is: ten thousand million guesses are not enough, and each costs an Argon2id.
    private static final int LEAST_SCORE = 4;

    /// What whoever guesses a password of this house tries first.
    private static final List<String> KNOWN_HERE = List.of(
            "passerelle",
            "inami",
            "riziv",
            "likiv",
            "mutuelle",
            "mutualite",
            "mutualiteit",
            "ziekenfonds",
            "krankenkasse",
            "welcome",
            "bienvenue",
            "welkom",
            "willkommen",
            "wachtwoord",
            "motdepasse",
            "passwort");

    private static final Zxcvbn STRENGTH = new Zxcvbn();

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final Semaphore room = new Semaphore(AT_A_TIME);

    /// What a password is compared with where there is none.
    private final String nobodys = Objects.requireNonNull(argon2.encode("nobody's"));

    /// Whether a password is long enough, and not one that is guessed soon: of those that are used most, of
    /// words, years and rows of keys alone, or of what everybody here knows. Nothing else is asked of it (NIST
    /// SP 800-63B-4, section 3.1.1.2).
    static boolean mayBe(String password, String person) {
        String plain = plain(password);
        int length = plain.codePointCount(0, plain.length());
        return length >= SHORTEST
                && length <= LONGEST
                && !letters(plain).contains(letters(person))
                && isHardToGuess(plain, person);
    }

    private static boolean isHardToGuess(String plain, String person) {
        List<String> known = new ArrayList<>(KNOWN_HERE);
        known.add(person);
        known.add(letters(person));
        known.addAll(List.of(person.split("[.-]")));
        // The rest of a long one makes it no weaker, and takes time that grows faster than it.
        String measured = plain.substring(0, Math.min(plain.length(), MEASURED));
        return STRENGTH.measure(measured, known).getScore() >= LEAST_SCORE;
    }

    /// However it is parted: a.peeters is in APeeters too.
    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[._ -]", "");
    }

    /// @throws Unavailable when too many are made already
    String hash(String password) {
        return withRoom(() -> Objects.requireNonNull(argon2.encode(plain(password))));
    }

    /// @throws Unavailable when too many are made already
    boolean matches(String password, String hash) {
        return withRoom(() -> argon2.matches(plain(password), hash));
    }

    String nobodys() {
        return nobodys;
    }

    /// The same letters are the same password, however a keyboard composes them.
    static String plain(String password) {
        return Normalizer.normalize(
                password.length() > 2 * LONGEST ? password.substring(0, 2 * LONGEST) : password, Normalizer.Form.NFC);
    }

    private <T> T withRoom(Supplier<T> work) {
        try {
            if (!room.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw new Unavailable(Missing.ROOM_FOR_MORE_CALLERS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(Missing.ROOM_FOR_MORE_CALLERS, e);
        }
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
