// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.copy.CopyKeys;
import be.passerelle.stream.checkpoint.InstallationKey;
import be.passerelle.stream.checkpoint.Signer;
import be.passerelle.stream.checkpoint.Signers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The keys that checkpoints are signed with: the private ones in a file that only its owner reads, the
/// public ones in a
/// table, each vouched for by the one before. The first is made with the first checkpoint; after that there
/// is never a new one but by command.
public final class CheckpointKeys {

    private static final String NAME = "checkpoint.key";
    private static final String ALL = "SELECT line FROM checkpoint_key ORDER BY number";
    private static final String ADD = "INSERT INTO checkpoint_key (number, line) VALUES (?, ?)";
    private static final String NEXT = "SELECT coalesce(max(number), 0) + 1 FROM checkpoint";

    private final Path file;

    /// @param folder the folder of the installation
    public CheckpointKeys(Path folder) {
        this.file = in(folder);
    }

    /// The file of the private keys in the folder of an installation.
    public static Path in(Path folder) {
        return folder.resolve(NAME);
    }

    /// Whether checkpoints can be signed here.
    ///
    /// @throws UnusableKeys when a checkpoint was signed, and its key is not in the folder
    public void require(Transactions registry) {
        registry.run(connection -> {
            List<Signer> signers = signers(connection).all();
            return signers.isEmpty() ? Optional.empty() : Optional.of(key(signers.getLast()));
        });
    }

    /// How the newest public key of a database stands to the private one of the folder.
    public enum Own {
        /// They belong together.
        COMPARED,
        /// There is nothing to compare: no key yet, or keys that were held elsewhere.
        NOT_ASKED,
        /// The folder has no private key.
        NOT_HERE,
        /// The folder has another one. It is of another installation, or somebody replaced the keys of the
        /// database together with all checkpoints.
        ANOTHER
    }

    /// The public keys of the database.
    Signers known(Transactions registry) {
        return registry.run(CheckpointKeys::signers);
    }

    /// Compares the newest public key of the database with the private one of the folder.
    Own compared(Signers known) {
        if (known.all().isEmpty()) {
            return Own.NOT_ASKED;
        }
        if (!Files.exists(file)) {
            return Own.NOT_HERE;
        }
        try {
            return pairs().stream()
                            .anyMatch(pair -> pair.getPublic()
                                    .equals(known.all().getLast().key()))
                    ? Own.COMPARED
                    : Own.ANOTHER;
        } catch (UnusableKeys _) {
            return Own.ANOTHER;
        }
    }

    /// Whether the folder holds one of these keys, and each later one was vouched for by the one before.
    boolean vouchFor(Signers theirs) {
        if (!Files.exists(file)) {
            return false;
        }
        List<PublicKey> mine = pairs().stream().map(KeyPair::getPublic).toList();
        List<Signer> all = theirs.all();
        return IntStream.range(0, all.size())
                .filter(i -> mine.contains(all.get(i).key()))
                .anyMatch(i -> theirs.continues(new Signers(all.subList(0, i + 1))));
    }

    /// The key that the next checkpoint is signed with; whoever calls this holds the lock of checkpoints.
    ///
    /// @throws UnusableKeys when it is not in the folder
    InstallationKey signing(Connection connection) throws SQLException {
        List<Signer> signers = signers(connection).all();
        if (!signers.isEmpty()) {
            return key(signers.getLast());
        }
        InstallationKey first =
                Files.exists(file) ? new InstallationKey(pairs().getFirst()) : InstallationKey.generate();
        write(List.of(first));
        add(Signer.first(first), connection);
        return first;
    }

    /// Makes the next key. The file holds both until the table has the new one, so that nothing is lost in
    /// between.
    ///
    /// @param lost whether the present one is lost for good: nobody vouches for the next one then
    /// @return its number
    /// @throws UnusableKeys when the present one is not in the folder and not said to be lost, or is not lost
    int renew(boolean lost, Transactions registry) {
        InstallationKey next = InstallationKey.generate();
        int number = registry.run(connection -> {
            CheckpointTable.lock(connection);
            List<Signer> signers = signers(connection).all();
            if (signers.isEmpty()) {
                throw new UnusableKeys("No checkpoint was signed yet: the first one makes its key. Take it first.");
            }
            Signer last = signers.getLast();
            if (lost && Files.exists(file)) {
                throw new UnusableKeys("""
                        The key of checkpoints is not lost: %s is there. Leave “lost” out, and it vouches for the next \
                        one. If that file is of another installation, move it away first.""".formatted(file));
            }
            InstallationKey mine = lost ? next : key(last);
            long[] from = new long[1];
            new Pipeline().thenEach(row -> from[0] = row.getLong(1), NEXT).run(connection);
            write(lost ? List.of(next) : List.of(mine, next));
            Signer added = last.then(next, mine, from[0]);
            add(added, connection);
            return added.number();
        });
        write(List.of(next));
        return number;
    }

    /// Signs a text that begins with what it is, with the key of checkpoints. Where no checkpoint was taken
    /// yet, this makes the first key.
    ///
    /// @throws UnusableKeys when the key is not in the folder
    CopyKeys.Signed sign(byte[] text, Transactions registry) {
        return registry.run(connection -> {
            if (signers(connection).all().isEmpty()) {
                CheckpointTable.lock(connection);
            }
            InstallationKey key = signing(connection);
            List<String> lines =
                    signers(connection).all().stream().map(Signer::line).toList();
            return new CopyKeys.Signed(lines, key.id(), key.sign(text));
        });
    }

    /// The public keys of a database.
    static Signers signers(Connection connection) throws SQLException {
        List<Signer> signers = new ArrayList<>();
        new Pipeline()
                .thenEach(row -> signers.add(Signer.parse(row.getString(1))), ALL)
                .run(connection);
        return new Signers(signers);
    }

    private static void add(Signer signer, Connection connection) throws SQLException {
        new Pipeline().then(ADD, signer.number(), signer.line()).run(connection);
    }

    private InstallationKey key(Signer signer) {
        String id = InstallationKey.id(signer.key());
        if (!Files.exists(file)) {
            throw new UnusableKeys("""
                    The checkpoints of this database are signed with the key %s, and there is no file %s.
                    Put it back from where it is kept, beside the master keys, or from the folder of the process that \
                    began the database. No other key is made instead: its checkpoints would pass for forged.
                    If it is lost for good: ./run renew-checkpoint-key lost. Nobody vouches for that key, and \
                    ./run verify says so ever after.""".formatted(id, file));
        }
        return pairs().stream()
                .filter(pair -> pair.getPublic().equals(signer.key()))
                .findFirst()
                .map(InstallationKey::new)
                .orElseThrow(() -> new UnusableKeys("""
                        The checkpoints of this database are signed with the key %s, and the file %s holds another one.
                        It belongs to another installation, or is older than the last renewal. Put the right one in \
                        its place.""".formatted(id, file)));
    }

    private List<KeyPair> pairs() {
        try {
            List<KeyPair> pairs = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                pairs.add(pair(line.split(" ", -1)));
            }
            if (!pairs.isEmpty()) {
                return pairs;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The key of checkpoints cannot be read in " + file, e);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException _) {
            // Told below, without quoting anything.
        }
        throw new UnusableKeys("""
                The file %s of the key of checkpoints is damaged.
                Put it back from where it is kept, beside the master keys.""".formatted(file));
    }

    private static KeyPair pair(String[] halves) throws GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance("Ed25519");
        Base64.Decoder decoder = Base64.getDecoder();
        PublicKey open = factory.generatePublic(new X509EncodedKeySpec(decoder.decode(halves[1])));
        return new KeyPair(open, factory.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(halves[0]))));
    }

    /// A line for each: the private and the public half in Base64.
    private void write(List<InstallationKey> keys) {
        Base64.Encoder encoder = Base64.getEncoder();
        try {
            OwnFile.write(
                    file,
                    keys.stream()
                            .map(InstallationKey::pair)
                            .map(pair -> encoder.encodeToString(
                                            pair.getPrivate().getEncoded())
                                    + " "
                                    + encoder.encodeToString(pair.getPublic().getEncoded()) + "\n")
                            .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException("The key of checkpoints could not be written to " + file, e);
        }
    }
}
