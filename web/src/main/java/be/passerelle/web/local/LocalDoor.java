// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.local;

import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.identity.LocalAccounts;
import be.passerelle.registry.identity.LocalAccounts.Found;
import be.passerelle.registry.identity.LocalAccounts.Secret;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.key.DataKey;
import be.passerelle.stream.key.MasterKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// Lets people in with a password and a code of their app, both each time. Whoever is not let in is
/// never told which was wrong, nor whether there is such an account, nor whether it is locked; as
/// much is computed for each.
public final class LocalDoor {

    /// After how many tries that fail an account is locked.
    public static final int MOST_TRIES = 5;

    /// For how long it is locked.
    public static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    /// For how long somebody may set a password who was invited.
    public static final Duration INVITED_FOR = Duration.ofDays(1);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE_BYTES = 20;
    private static final int GROUP = 4;
    private static final String NOBODYS_SECRET = TimedCodes.newSecret();

    private final LocalAccounts accounts;
    private final MasterKeys masters;
    private final SecurityEvents events;
    private final InstantSource clock;
    private final LeakedPasswords leaked;
    private final Passwords passwords = new Passwords();

    /// @param leaked passwords that everybody may know already
    public LocalDoor(
            LocalAccounts accounts,
            MasterKeys masters,
            SecurityEvents events,
            LeakedPasswords leaked,
            InstantSource clock) {
        this.accounts = accounts;
        this.masters = masters;
        this.events = events;
        this.leaked = leaked;
        this.clock = clock;
    }

    /// What came of setting a password.
    public sealed interface Answer {

        /// It is set.
        ///
        /// @param secret what the app is given, shown this once
        record Done(String secret) implements Answer {}

        /// The password is too short, holds the key, or is guessed soon.
        record TooWeak() implements Answer {}

        /// The two passwords differ.
        record NotTheSame() implements Answer {}

        /// There is no such invitation, or no longer.
        record Refused() implements Answer {}
    }

    /// What came of changing a password.
    public enum Change {
        DONE,
        /// The new one is too short, holds the key, is guessed soon, or leaked.
        TOO_WEAK,
        /// The two new ones differ.
        NOT_THE_SAME,
        /// The present password or the code is wrong, or the account is locked.
        REFUSED
    }

    /// Invites somebody; what they had before counts no more.
    ///
    /// @return the code that they set a password with, once
    public String invite(PersonId person) {
        byte[] bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        String code = TimedCodes.base32(bytes);
        accounts.invite(person, sealed(person, sha256(code)), INVITED_FOR);
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /// Takes an account away; says whether there was one.
    public boolean remove(PersonId person) {
        return accounts.remove(person);
    }

    /// Sets the password of somebody who was invited.
    public Answer set(String key, String code, String password, String again) {
        if (!password.equals(again)) {
            return new Answer.NotTheSame();
        }
        if (isWeak(password, key)) {
            return new Answer.TooWeak();
        }
        Optional<PersonId> person = person(key);
        Optional<Found> found = person.flatMap(each -> tried(each, false));
        Optional<Secret> proven = found.filter(Found::invited)
                .map(Found::secret)
                .filter(invitation -> opened(person.orElseThrow(), invitation)
                        .filter(kept -> same(kept, sha256(plain(code))))
                        .isPresent());
        String hash = passwords.hash(password);
        String secret = TimedCodes.newSecret();
        if (proven.isEmpty()
                || !accounts.set(person.orElseThrow(), proven.get(), sealed(person.get(), hash + "\n" + secret))) {
            refused(person, found);
            return new Answer.Refused();
        }
        events.note(Kind.PASSWORD_SET, person);
        return new Answer.Done(secret);
    }

    /// Sets another password for somebody who proves the present one, with a code as at each
    /// sign-in. Their app stays as it is, and all their sessions end.
    public Change change(
            PersonId person, boolean fromKnown, String present, String code, String password, String again) {
        if (!password.equals(again)) {
            return Change.NOT_THE_SAME;
        }
        if (isWeak(password, person.key())) {
            return Change.TOO_WEAK;
        }
        Optional<Known> known = known(person.key(), fromKnown, present, code);
        String hash = passwords.hash(password);
        boolean changed = known.isPresent()
                && accounts.replace(
                        person,
                        known.get().secret(),
                        sealed(person, hash + "\n" + known.get().app()));
        if (changed) {
            events.note(Kind.PASSWORD_SET, Optional.of(person));
        }
        return changed ? Change.DONE : Change.REFUSED;
    }

    private boolean isWeak(String password, String key) {
        return !Passwords.mayBe(password, key) || leaked.holds(Passwords.plain(password));
    }

    /// Who it is; empty when that is not proven.
    ///
    /// @param fromKnown whether the browser signed in with that key before: tries from other ones
    ///     do not lock it out
    public Optional<PersonId> prove(String key, boolean fromKnown, String password, String code) {
        return known(key, fromKnown, password, code).map(Known::person);
    }

    /// Somebody who has proven who they are.
    ///
    /// @param secret what that was proven against
    /// @param app the secret of their app
    private record Known(PersonId person, Secret secret, String app) {}

    private Optional<Known> known(String key, boolean fromKnown, String password, String code) {
        Optional<PersonId> person = person(key);
        Optional<Found> found = person.flatMap(each -> tried(each, fromKnown));
        Optional<String[]> kept = found.filter(account -> !account.invited())
                .flatMap(account -> opened(person.orElseThrow(), account.secret()))
                .map(text -> text.split("\n", 2));
        boolean right = passwords.matches(password, kept.map(parts -> parts[0]).orElseGet(passwords::nobodys));
        OptionalLong step = TimedCodes.step(kept.map(parts -> parts[1]).orElse(NOBODYS_SECRET), code, clock.instant());
        boolean proven = kept.isPresent()
                && right
                && step.isPresent()
                && accounts.succeeded(person.orElseThrow(), fromKnown, step.getAsLong());
        if (!proven) {
            refused(person, found);
        }
        return proven
                ? Optional.of(
                        new Known(person.orElseThrow(), found.orElseThrow().secret(), kept.orElseThrow()[1]))
                : Optional.empty();
    }

    private Optional<Found> tried(PersonId person, boolean fromKnown) {
        return accounts.tried(person, fromKnown, MOST_TRIES, LOCKED_FOR);
    }

    private void refused(Optional<PersonId> person, Optional<Found> found) {
        found.ifPresent(account -> events.note(account.last() ? Kind.ACCOUNT_LOCKED : Kind.ACCOUNT_TRIED, person));
    }

    /// Whose key somebody typed; empty when it is nobody's whatever it is.
    public static Optional<PersonId> person(String key) {
        String plain = key.strip().toLowerCase(Locale.ROOT);
        return PersonId.isOne(plain) ? Optional.of(new PersonId(plain)) : Optional.empty();
    }

    /// As it was printed, or typed without care.
    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private Secret sealed(PersonId person, String text) {
        DataKey key = DataKey.random();
        byte[] context = context(person);
        return new Secret(masters.wrap(key.bytes(), context), key.seal(text.getBytes(StandardCharsets.UTF_8), context));
    }

    private Optional<String> opened(PersonId person, Secret secret) {
        byte[] context = context(person);
        return masters.unwrap(secret.key(), context)
                .flatMap(key -> DataKey.of(key).open(secret.sealed(), context))
                .map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    private static byte[] context(PersonId person) {
        return ("local account " + person.key().toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /// Of 160 random bits: nobody tries them out.
    private static String sha256(String code) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
