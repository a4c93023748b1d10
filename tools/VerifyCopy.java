// SPDX-License-Identifier: EUPL-1.2

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// Verifies a copy of a file that a person took along from Passerelle, without any code of Passerelle:
/// `java VerifyCopy.java COPY [SIGNERS]`. SIGNERS are the public keys that the platform shows at
/// `/signers.txt`: without them a copy can only be found whole, and by whom it is signed stays open. The form
/// is described in docs/copy.md. It ends with 0 when nothing is wrong, with 1 when something is, with 2 when it
/// was called wrongly.
final class VerifyCopy {

    private static final HexFormat HEX = HexFormat.of();
    private static final String TITLE = "passerelle copy 1";
    private static final String MANIFEST = "manifest.txt";
    private static final String SIGNERS = "signers.txt";
    private static final int LARGEST = 1 << 28;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 && arguments.length != 2) {
            System.err.println("Usage: java VerifyCopy.java COPY [SIGNERS]");
            System.exit(2);
        }
        List<String> held =
                arguments.length == 2 ? Files.readAllLines(Path.of(arguments[1])) : List.of();
        System.exit(new VerifyCopy().run(Path.of(arguments[0]), held, arguments.length == 2));
    }

    private int run(Path copy, List<String> held, boolean compares) throws IOException {
        String signer = "";
        try {
            read(copy);
            List<String> lines = lines(SIGNERS);
            PublicKey key = key(lines);
            signer = id(key);
            manifest(lines(MANIFEST), key);
            if (compares && !begins(held, lines) && !begins(lines, held)) {
                faults.add("the copy is signed by another platform than the one whose keys you gave");
            }
        } catch (IllegalArgumentException | GeneralSecurityException | ZipException e) {
            faults.add("this is no copy, or it is damaged: " + e.getMessage());
        }
        faults.forEach(System.err::println);
        if (faults.isEmpty()) {
            System.out.println("The copy is whole: " + (parts.size() - 2) + " parts, signed with the key " + signer);
            System.out.println(
                    compares
                            ? "That is a key of the platform whose keys you gave."
                            : "Compare that key with those that the platform shows at /signers.txt.");
        }
        return faults.isEmpty() ? 0 : 1;
    }

    /// Reads the entries one after the other, and holds them against the directory of the ZIP: what only one of
    /// the two has would be seen by some programs and not by others.
    private void read(Path copy) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(copy), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(LARGEST);
                if (parts.put(entry.getName(), bytes) != null) {
                    faults.add(entry.getName() + " is there twice");
                }
            }
        }
        try (ZipFile zip = new ZipFile(copy.toFile(), StandardCharsets.UTF_8)) {
            TreeSet<String> listed = new TreeSet<>();
            for (ZipEntry entry : zip.stream().toList()) {
                listed.add(entry.getName());
                try (InputStream in = zip.getInputStream(entry)) {
                    if (!Arrays.equals(in.readNBytes(LARGEST), parts.get(entry.getName()))) {
                        faults.add(entry.getName() + " reads in two ways");
                    }
                }
            }
            if (!listed.equals(parts.keySet())) {
                faults.add("the ZIP lists other parts than it has");
            }
        }
    }

    /// What is signed are all lines but the last two, each with its line feed.
    private void manifest(List<String> lines, PublicKey key) throws GeneralSecurityException {
        int last = lines.size() - 1;
        if (last < 4 || !lines.getFirst().equals(TITLE)) {
            throw new IllegalArgumentException("it has no manifest");
        }
        String signed = String.join("\n", lines.subList(0, last - 1)) + "\n";
        if (!value(lines.get(last - 1), "signer").equals(id(key))) {
            faults.add("the manifest names another key than the last one in " + SIGNERS);
        }
        byte[] signature = Base64.getDecoder().decode(value(lines.get(last), "signature"));
        if (!signed(key, signed.getBytes(StandardCharsets.UTF_8), signature)) {
            faults.add("the manifest is not signed as it stands");
        }
        value(lines.get(1), "file");
        value(lines.get(2), "day");
        TreeSet<String> named = new TreeSet<>(List.of(MANIFEST, SIGNERS));
        for (String line : lines.subList(3, last - 1)) {
            String[] sum = value(line, "sha256").split(" ", 2);
            if (sum.length != 2 || !named.add(sum[1])) {
                throw new IllegalArgumentException("its manifest is damaged");
            }
            byte[] part = parts.get(sum[1]);
            if (part == null) {
                faults.add(sum[1] + " is missing");
            } else if (!HEX.formatHex(sha256(part)).equals(sum[0])) {
                faults.add(sum[1] + " was changed");
            }
        }
        for (String part : new TreeSet<>(parts.keySet())) {
            if (!named.contains(part)) {
                faults.add(part + " was added");
            }
        }
    }

    /// The last key, when each was vouched for by the one before.
    private PublicKey key(List<String> lines) throws GeneralSecurityException {
        byte[] before = new byte[32];
        PublicKey by = null;
        for (int i = 0; i < lines.size(); i++) {
            String[] line = lines.get(i).split(" ", -1);
            if (line.length != 4) {
                throw new IllegalArgumentException("its keys are damaged");
            }
            byte[] encoded = Base64.getDecoder().decode(line[2]);
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            long number = Long.parseLong(line[0]);
            byte[] said = fields("passerelle.signer.1", number, Long.parseLong(line[1]), before, encoded);
            if (number != i + 1
                    || !signed(by == null ? key : by, said, Base64.getDecoder().decode(line[3]))) {
                faults.add("nobody vouches for the key " + (i + 1) + " of the platform");
            }
            before = sha256(lines.get(i).getBytes(StandardCharsets.US_ASCII));
            by = key;
        }
        if (by == null) {
            throw new IllegalArgumentException("it has no keys");
        }
        return by;
    }

    /// Each with its length before it, in four bytes.
    private static byte[] fields(String purpose, long number, long from, byte[] before, byte[] key) {
        byte[] said = purpose.getBytes(StandardCharsets.UTF_8);
        int room = 5 * Integer.BYTES + said.length + 2 * Long.BYTES + before.length + key.length;
        ByteBuffer bytes = ByteBuffer.allocate(room);
        bytes.putInt(said.length).put(said).putInt(Long.BYTES).putLong(number).putInt(Long.BYTES).putLong(from);
        return bytes.putInt(before.length).put(before).putInt(key.length).put(key).array();
    }

    private List<String> lines(String part) {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new IllegalArgumentException(part + " is missing");
        }
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    private static boolean begins(List<String> all, List<String> beginning) {
        return !beginning.isEmpty()
                && all.size() >= beginning.size()
                && all.subList(0, beginning.size()).equals(beginning);
    }

    private static String value(String line, String name) {
        if (!line.startsWith(name + ": ")) {
            throw new IllegalArgumentException("its manifest lacks the line “" + name + "”");
        }
        return line.substring(name.length() + 2);
    }

    private static boolean signed(PublicKey key, byte[] bytes, byte[] signed) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(bytes);
        return signature.verify(signed);
    }

    private static String id(PublicKey key) throws GeneralSecurityException {
        return HEX.formatHex(Arrays.copyOf(sha256(key.getEncoded()), 8));
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
