// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.key;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.stream.identifier.CaseFileId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyVaultTest {

    private static final CaseFileId FILE = new CaseFileId(new UUID(1, 2));
    private static final byte[] CONTEXT = {1};

    private final DataKey old = DataKey.random();
    private final DataKey young = DataKey.random();
    private final KeyVault before = new KeyVault(new MasterKeySet(List.of(old)));
    private final KeyVault.Made made = before.make(FILE);

    @Test
    void seals_the_same_twice_differently_and_opens_nothing_that_was_changed() {
        byte[] plain = {1, 2, 3};
        byte[] sealed = old.seal(plain, CONTEXT);
        assertThat(old.seal(plain, CONTEXT)).isNotEqualTo(sealed);
        assertThat(old.open(sealed, CONTEXT)).contains(plain);
        assertThat(old.open(sealed, new byte[] {2})).isEmpty();
        assertThat(young.open(sealed, CONTEXT)).isEmpty();
        assertThat(old.open(new byte[5], CONTEXT)).isEmpty();
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(old.open(changed, CONTEXT)).isEmpty();
        }
        assertThat(old.toString()).isEqualTo("key");
    }

    @Test
    void says_of_what_a_later_version_sealed_that_it_is_not_known() {
        byte[] sealed = old.seal(new byte[] {5}, CONTEXT);
        assertThat(DataKey.isOfLaterForm(sealed)).isFalse();
        assertThat(DataKey.isOfLaterForm(new byte[0])).isFalse();
        sealed[0] = 2;
        assertThat(DataKey.isOfLaterForm(sealed)).isTrue();
        assertThat(old.open(sealed, CONTEXT)).isEmpty();

        List<StoredKey> later = made.stored().stream()
                .map(k -> {
                    byte[] wrapped = k.wrapped().orElseThrow().clone();
                    wrapped[0] = 2;
                    return new StoredKey(FILE, k.kind(), k.master(), Optional.of(wrapped));
                })
                .toList();
        assertThat(before.open(FILE, later, EnumSet.allOf(KeyKind.class)).content())
                .isEqualTo(new KeyRing.LaterForm());
    }

    @Test
    void rewraps_keys_that_open_what_they_opened_before() {
        KeyVault rotated = new KeyVault(new MasterKeySet(List.of(young, old)));
        List<StoredKey> rewrapped = made.stored().stream()
                .map(k -> rotated.rewrapped(k).orElseThrow())
                .toList();
        assertThat(rewrapped).extracting(StoredKey::master).containsOnly(MasterKeySet.id(young));

        KeyVault after = new KeyVault(new MasterKeySet(List.of(young)));
        byte[] sealed = content(made.ring()).seal(new byte[] {5}, CONTEXT);
        KeyRing ring = after.open(FILE, rewrapped, EnumSet.allOf(KeyKind.class));
        assertThat(content(ring).open(sealed, CONTEXT)).contains(new byte[] {5});
        assertThat(after.rewrapped(rewrapped.getFirst())).isEmpty();
        assertThat(after.open(FILE, made.stored(), EnumSet.allOf(KeyKind.class)).content())
                .isEqualTo(new KeyRing.Missing());
    }

    @Test
    void remembers_no_key_that_was_destroyed() {
        EnumSet<KeyKind> all = EnumSet.allOf(KeyKind.class);
        assertThat(before.open(FILE, made.stored(), all).content()).isInstanceOf(KeyRing.Held.class);
        List<StoredKey> destroyed = made.stored().stream()
                .map(k -> new StoredKey(FILE, k.kind(), k.master(), Optional.empty()))
                .toList();
        assertThat(before.open(FILE, destroyed, all).content()).isEqualTo(new KeyRing.Destroyed());
        assertThat(before.open(FILE, List.of(), all).content()).isEqualTo(new KeyRing.Missing());
        assertThat(before.rewrapped(destroyed.getFirst())).isEmpty();
    }

    private static DataKey content(KeyRing ring) {
        return ring.content().key().orElseThrow();
    }
}
