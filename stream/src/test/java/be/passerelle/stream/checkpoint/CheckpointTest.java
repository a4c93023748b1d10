// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.stream.checkpoint.Heads.Fault;
import be.passerelle.stream.checkpoint.Heads.Faulty;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    private final InstallationKey key = InstallationKey.generate();
    private final Signers keys = new Signers(List.of(Signer.first(key)));
    private final Head one = new Head("caseFile", new UUID(1, 1), 3, new byte[32]);
    private final Head other = new Head("register", new UUID(2, 2), 5, new byte[32]);
    private final Head moved = new Head("caseFile", new UUID(1, 1), 4, new byte[] {1});
    private final CheckpointFile first = taken(List.of(), one, other);
    private final CheckpointFile second = taken(List.of(first), moved);

    /// The eight leaves and their root that RFC 6962 implementations are tested with.
    @Test
    void the_tree_is_that_of_certificate_transparency() {
        List<byte[]> leaves = Stream.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .map(HexFormat.of()::parseHex)
                .toList();
        MerkleTree tree = new MerkleTree();
        assertThat(HexFormat.of().formatHex(tree.root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        leaves.forEach(leaf -> tree.put(tree.size(), leaf));
        assertThat(HexFormat.of().formatHex(tree.root()))
                .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    /// What grows and changes gives the roots that the definition gives of all leaves anew.
    @Test
    void a_root_after_whatever_moved_is_that_of_the_definition() throws NoSuchAlgorithmException {
        Random random = new Random(9162);
        MerkleTree tree = new MerkleTree();
        List<byte[]> leaves = new ArrayList<>();
        for (int round = 0; round < 200; round++) {
            int moves = random.nextInt(4);
            for (int i = 0; i < moves; i++) {
                byte[] leaf = new byte[8];
                random.nextBytes(leaf);
                int place = random.nextInt(leaves.size() + 1);
                tree.put(place, leaf);
                if (place == leaves.size()) {
                    leaves.add(leaf);
                } else {
                    leaves.set(place, leaf);
                }
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                byte[] leaf = {(byte) i, (byte) round};
                tree.put(tree.size(), leaf);
                leaves.add(leaf);
            }
            assertThat(tree.root()).as("%d leaves", leaves.size()).isEqualTo(defined(leaves));
        }
        assertThat(leaves).hasSizeGreaterThan(150);
    }

    /// RFC 9162, section 2.1.1, word for word.
    private static byte[] defined(List<byte[]> leaves) throws NoSuchAlgorithmException {
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        if (leaves.size() == 1) {
            hash.update((byte) 0);
            hash.update(leaves.getFirst());
        } else if (!leaves.isEmpty()) {
            int half = Integer.highestOneBit(leaves.size() - 1);
            byte[] left = defined(leaves.subList(0, half));
            byte[] right = defined(leaves.subList(half, leaves.size()));
            hash.update((byte) 1);
            hash.update(left);
            hash.update(right);
        }
        return hash.digest();
    }

    @Test
    void checkpoints_follow_each_other_and_give_all_heads() {
        Heads heads = follow(first, second);
        assertThat(heads.faulty()).isEmpty();
        assertThat(heads.all()).containsExactly(moved, other);
    }

    @Test
    void gives_back_what_it_wrote() {
        CheckpointFile read = CheckpointFile.parse(second.text());
        assertThat(read.text()).isEqualTo(second.text());
        assertThat(read.checkpoint().isSignedBy(key.pair().getPublic())).isTrue();
        assertThat(CheckpointFile.parse(taken(List.of(first)).text()).heads()).isEmpty();
    }

    @Test
    void finds_what_was_forged() {
        String text = second.text();
        CheckpointFile fewer = CheckpointFile.parse(text.replace("streams: 2", "streams: 1"));
        assertThat(follow(first, fewer).faulty())
                .containsExactly(new Faulty(2, Fault.FORGED), new Faulty(2, Fault.OTHER_HEADS));

        CheckpointFile otherHeads = new CheckpointFile(second.checkpoint(), List.of(one));
        assertThat(follow(first, otherHeads).faulty()).containsExactly(new Faulty(2, Fault.OTHER_HEADS));

        CheckpointFile byStranger =
                new CheckpointFile(second.checkpoint().signedBy(InstallationKey.generate()), second.heads());
        assertThat(follow(first, byStranger).faulty()).containsExactly(new Faulty(2, Fault.FORGED));

        assertThat(follow(second).faulty()).contains(new Faulty(2, Fault.OUT_OF_ORDER));
    }

    /// The heads beside a checkpoint may stand in any order, and a stream that comes later stands at the end.
    @Test
    void a_stream_keeps_its_place() {
        Head late = new Head("caseFile", new UUID(0, 1), 1, new byte[] {3});
        CheckpointFile third = taken(List.of(first, second), late);
        CheckpointFile turned = new CheckpointFile(first.checkpoint(), List.of(other, one));
        Heads heads = follow(turned, second, third);
        assertThat(heads.faulty()).isEmpty();
        assertThat(heads.all()).containsExactly(moved, other, late);
    }

    /// The last checkpoint signs the last heads; each other one those of its own moment.
    @Test
    void finds_heads_that_were_changed_beside_an_earlier_checkpoint() {
        Head before = new Head(one.kind(), one.stream(), one.number(), new byte[] {2});
        CheckpointFile changed = new CheckpointFile(first.checkpoint(), List.of(before, other));
        assertThat(follow(changed, second).faulty()).containsExactly(new Faulty(1, Fault.OTHER_HEADS));
    }

    @Test
    void each_key_is_vouched_for_by_the_one_before_and_signs_from_its_first_checkpoint_on() {
        InstallationKey next = InstallationKey.generate();
        Signer one = Signer.parse(keys.all().getFirst().line());
        Signer two = Signer.parse(one.then(next, key, 2).line());
        Signers both = new Signers(List.of(one, two));
        CheckpointFile byNext = signedBy(next, second);

        assertThat(both.firstBroken()).isEmpty();
        assertThat(both.signed(first.checkpoint())).isTrue();
        assertThat(both.signed(second.checkpoint())).as("its time is over").isFalse();
        assertThat(both.signed(byNext.checkpoint())).isTrue();
        assertThat(both.signed(signedBy(next, first).checkpoint()))
                .as("not yet")
                .isFalse();

        Signer forged = one.then(next, next, 2);
        assertThat(new Signers(List.of(one, forged)).firstBroken()).contains(2);
        assertThat(new Signers(List.of(one, forged)).signed(byNext.checkpoint()))
                .isFalse();
        assertThat(new Signers(List.of(two)).firstBroken()).contains(1);
        assertThat(new Signers(List.of(one, new Signer(2, 1, two.key(), two.signature()))).firstBroken())
                .contains(2);
        assertThat(new Signers(List.of()).signed(first.checkpoint())).isFalse();
        assertThatThrownBy(() -> Signer.parse("1 1 AAAA AAAA")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Signer.parse("1 1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static CheckpointFile signedBy(InstallationKey by, CheckpointFile file) {
        Checkpoint c = file.checkpoint();
        Checkpoint other = new Checkpoint(
                c.number(),
                c.takenAt(),
                by.id(),
                c.streams(),
                c.root(),
                c.accesses(),
                c.accessHead(),
                c.previous(),
                new byte[0]);
        return new CheckpointFile(other.signedBy(by), file.heads());
    }

    @Test
    void reads_no_other_text() {
        assertThatThrownBy(() -> CheckpointFile.parse("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CheckpointFile.parse(first.text().replace("root: ", "roof: ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CheckpointFile.parse(first.text().replace("taken: 2", "taken: x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CheckpointFile.parse(first.text() + "more\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Heads follow(CheckpointFile... files) {
        Heads heads = new Heads();
        for (CheckpointFile file : files) {
            heads.follow(file, keys);
        }
        return heads;
    }

    private CheckpointFile taken(List<CheckpointFile> before, Head... heads) {
        Map<UUID, Head> all = new LinkedHashMap<>();
        before.forEach(file -> file.heads().forEach(head -> all.put(head.stream(), head)));
        Stream.of(heads).sorted(Heads.AS_WRITTEN).forEach(head -> all.put(head.stream(), head));
        Checkpoint checkpoint = new Checkpoint(
                        before.size() + 1L,
                        Instant.parse("2026-03-02T08:00:00Z"),
                        key.id(),
                        all.size(),
                        Heads.root(new ArrayList<>(all.values())),
                        0,
                        new byte[32],
                        before.isEmpty()
                                ? Checkpoint.none()
                                : before.getLast().checkpoint().digest(),
                        new byte[0])
                .signedBy(key);
        return new CheckpointFile(checkpoint, List.of(heads));
    }
}
