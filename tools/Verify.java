// SPDX-License-Identifier: EUPL-1.2

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Checks a backup of Passerelle against checkpoints that were held elsewhere, without any code of Passerelle
/// and without any master key: `java Verify.java BACKUP CHECKPOINTS [KEYS]`. Whether the files are as the
/// installation signed them needs nothing else. What is in them needs the keys that open these files alone,
/// with `--opening-key FILE`, as `./run check-backup --opening-key` gives them: payloads stay sealed. With the
/// wrapped keys of the backup it also looks whether each key that was destroyed was destroyed by two people.
/// The form of all is described in docs/record.md. It ends with 0 when nothing is wrong, with 1 when something
/// is, with 2 when it was called wrongly, and with 3 when nothing is wrong but the files could not be opened.
final class Verify {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] NOTHING = new byte[32];
    private static final String ERASURES = "00000000-0000-4000-8000-0000000000e1";
    private static final String FILE = "\"file\":\"(?<file>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\"";
    private static final String REQUEST = "\"request\":(?<request>[1-9][0-9]{0,8})";
    private static final String REFERENCE =
            "\"reference\":\"(?=(?:[^0-9\"]*[0-9]){1,10}[^0-9\"]*\")[A-Za-z0-9][A-Za-z0-9 ./_-]{1,39}\"";
    private static final String UNTIL = "\"until\":\"(?<until>(?:19|2[01])[0-9]{2}-[0-9]{2}-[0-9]{2})\"";
    private static final Map<String, Pattern> SAID = Map.of(
            "erasure.asked",
            Pattern.compile("\\{" + FILE + ",\"ground\":\"(noLongerNecessary|askedByPerson|unlawful|ordered)\","
                    + REFERENCE + "\\}"),
            "erasure.confirmed",
            Pattern.compile("\\{" + FILE + "," + REQUEST + "\\}"),
            "erasure.declined",
            Pattern.compile("\\{" + REQUEST + "\\}"),
            "hold.asked",
            Pattern.compile("\\{" + FILE + ",\"reason\":\"(legalClaim|ordered|askedByPerson|inquiry)\"," + REFERENCE
                    + "(?:," + UNTIL + ")?\\}"),
            "hold.liftAsked",
            Pattern.compile("\\{\"hold\":(?<hold>[1-9][0-9]{0,8})," + REFERENCE + "\\}"),
            "hold.confirmed",
            Pattern.compile("\\{" + REQUEST + "\\}"),
            "hold.declined",
            Pattern.compile("\\{" + REQUEST + "\\}"));
    private static final int FIRST = 10;
    private static final Set<String> OPENS = Set.of("content", "medical");

    /// The form, a nonce of 12 bytes, a key of 32, its tag of 16.
    private static final int WRAPPED_BYTES = 61;

    /// What faults are about, the gravest first. What is told of one never hides another.
    private enum About {
        SIGNATURES,
        KEYS,
        CHECKPOINTS,
        STREAMS,
        ACCESSES
    }

    private final Map<String, List<Map<String, String>>> streams = new TreeMap<>();
    private final Map<String, Integer> places = new TreeMap<>();
    private final List<List<byte[]>> tree = new ArrayList<>(List.of(new ArrayList<>()));
    private final List<String[]> said = new ArrayList<>();
    private final TreeMap<Long, PublicKey> signers = new TreeMap<>();
    private final Map<About, List<String>> faults = new EnumMap<>(About.class);
    private Map<String, String> last = Map.of();
    private final Map<String, byte[]> opening;
    private int checkpoints;
    private int closed;
    private byte[] digest = NOTHING;

    public static void main(String[] arguments) throws IOException {
        List<String> files = new ArrayList<>();
        boolean all = false;
        Map<String, byte[]> opening = new TreeMap<>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--all")) {
                all = true;
            } else if (arguments[i].equals("--opening-key") && i + 1 < arguments.length) {
                i++;
                for (String line : Files.readAllLines(Path.of(arguments[i]))) {
                    int space = line.lastIndexOf(' ');
                    opening.put(line.substring(0, space), Base64.getDecoder().decode(line.substring(space + 1)));
                }
            } else {
                files.add(arguments[i]);
            }
        }
        if (files.size() != 2 && files.size() != 3) {
            System.err.println("Usage: java Verify.java [--all] [--opening-key FILE] BACKUP CHECKPOINTS [KEYS]");
            System.exit(2);
        }
        List<Path> keys = files.stream().skip(2).map(Path::of).toList();
        System.exit(new Verify(opening).run(Path.of(files.get(0)), Path.of(files.get(1)), keys, all));
    }

    private Verify(Map<String, byte[]> opening) {
        this.opening = opening;
    }

    private int run(Path backup, Path folder, List<Path> keys, boolean all) throws IOException {
        checkpoints(folder);
        Sealed record = sealed(backup, "record");
        if (record != null && isOpen(record, backup)) {
            rows(record, "act.csv", row -> streams.computeIfAbsent(row.get("stream"), _ -> new ArrayList<>())
                    .add(row));
            streams.values().forEach(this::chain);
            compareHeads();
            try {
                compareAccesses(record);
            } catch (RuntimeException e) {
                fault(About.ACCESSES, "a line of the access log is damaged");
            }
        }
        for (Path each : keys) {
            Sealed wrapped = sealed(each, "keys");
            if (wrapped != null) {
                checkMoment(wrapped);
                if (isOpen(wrapped, each)) {
                    compareKeys(wrapped);
                }
            }
        }
        int told = 0;
        for (List<String> each : faults.values()) {
            each.stream().limit(all ? each.size() : FIRST).forEach(System.err::println);
            if (!all && each.size() > FIRST) {
                System.err.println("and " + (each.size() - FIRST) + " more; --all tells them");
            }
            told += each.size();
        }
        System.out.printf("%d streams and %d checkpoints looked at, %d faults%n", streams.size(), checkpoints, told);
        return told > 0 || checkpoints == 0 ? 1 : closed > 0 ? 3 : 0;
    }

    /// A file as it was signed; null when it is not.
    private Sealed sealed(Path file, String part) throws IOException {
        try {
            Sealed sealed = new Sealed(file);
            if (sealed.head.get("part").equals(part)) {
                return sealed;
            }
            fault(About.SIGNATURES, file + " is the other part of a backup");
        } catch (IllegalArgumentException e) {
            fault(About.SIGNATURES, file + " " + e.getMessage());
        } catch (RuntimeException e) {
            fault(About.SIGNATURES, file + " is no backup of a form that is known here, or its beginning is damaged");
        }
        return null;
    }

    /// Whether what opens a file is here; all of it is tried before any of it is looked at.
    private boolean isOpen(Sealed sealed, Path file) throws IOException {
        if (sealed.key == null) {
            System.out.println(file + " is as this installation signed it. Nothing in it was looked at: what opens it"
                    + " is not here (--opening-key)");
            closed++;
            return false;
        }
        try (InputStream content = sealed.content()) {
            content.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IllegalArgumentException e) {
            fault(About.SIGNATURES, file + " " + e.getMessage());
            return false;
        }
    }

    private void fault(About about, String what) {
        faults.computeIfAbsent(about, _ -> new ArrayList<>()).add(what);
    }

    // The chain of each stream ----------------------------------------------------------------------------------

    /// A row that cannot be taken apart is a fault of its stream, and ends nothing else.
    private void chain(List<Map<String, String>> rows) {
        try {
            follow(rows);
        } catch (RuntimeException e) {
            fault(About.STREAMS, "stream " + rows.getFirst().get("stream") + ": a row of it is damaged");
        }
    }

    private void follow(List<Map<String, String>> rows) {
        rows.sort(Comparator.comparing(row -> Integer.parseInt(row.get("number"))));
        byte[] before = NOTHING;
        int number = 1;
        for (Map<String, String> row : rows) {
            String form = row.get("form");
            if (!form.equals("1") && !form.equals("2")) {
                fault(About.STREAMS, "stream %s: act %d has the form %s, which is not known here: take a later verifier"
                        .formatted(row.get("stream"), number, form));
                return;
            }
            byte[][] common = {
                    text("passerelle.envelope." + form),
                    text(row.get("kind")),
                    uuid(row.get("stream")),
                    number(row.get("number")),
                    number(row.get("thread")),
                    text(row.get("happened_on")),
                    micros(row.get("recorded_at")),
                    text(row.get("person")),
                    text(row.get("organisation")),
                    text(row.get("role")),
                    uuid(row.get("command")),
                    text(row.get("law_version")),
                    text(row.get("code")),
                    number(row.get("version"))};
            if (form.equals("2") == isOwn(row)) {
                fault(About.STREAMS, "stream " + row.get("stream") + ": the chain breaks at act " + number);
                return;
            }
            byte[] envelope = envelope(common, row);
            byte[] hash = sha256(fields(text("passerelle.row." + form), before, envelope, bytes(row.get("payload"))));
            if (Integer.parseInt(row.get("number")) != number || !Arrays.equals(hash, bytes(row.get("hash")))) {
                fault(About.STREAMS, "stream " + row.get("stream") + ": the chain breaks at act " + number);
                return;
            }
            before = hash;
            number++;
        }
    }

    /// Whether a row says nothing of anybody for whom it was done. Backups of before have no such columns.
    private static boolean isOwn(Map<String, String> row) {
        String said = Stream.of("capacity", "entered_person", "entered_organisation", "entered_role")
                .map(column -> row.getOrDefault(column, ""))
                .collect(Collectors.joining());
        return said.isEmpty() && row.getOrDefault("representation", "0").equals("0");
    }

    /// The second form says for whom it was done, the first says nothing of it.
    private static byte[] envelope(byte[][] common, Map<String, String> row) {
        List<byte[]> all = new ArrayList<>(List.of(common));
        if (row.get("form").equals("2")) {
            all.add(text(row.get("capacity")));
            all.add(number(row.get("representation")));
            all.add(text(row.get("entered_person")));
            all.add(text(row.get("entered_organisation")));
            all.add(text(row.get("entered_role")));
        }
        return fields(all.toArray(byte[][]::new));
    }

    // Checkpoints -----------------------------------------------------------------------------------------------

    private void checkpoints(Path folder) throws IOException {
        signers(folder.resolve("signers.txt"));
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(f -> f.getFileName().toString().matches("checkpoint-\\d{9}\\.txt"))
                    .sorted()
                    .toList();
        }
        byte[] previous = NOTHING;
        for (Path file : files) {
            String content = Files.readString(file);
            try {
                previous = checkpoint(content, previous);
            } catch (RuntimeException e) {
                fault(
                        About.CHECKPOINTS,
                        file.getFileName() + " cannot be read as a checkpoint: it was cut off or changed, or it has a"
                                + " form of a later version");
                checkpoints++;
                previous = sha256(text(content.lines().limit(10).collect(Collectors.joining("\n", "", "\n"))));
            }
        }
        digest = previous;
        if (checkpoints == 0) {
            fault(About.CHECKPOINTS, "there is no checkpoint in " + folder);
        }
    }

    /// @return the hash that the next one carries
    private byte[] checkpoint(String file, byte[] previous) {
        List<String> lines = file.lines().toList();
        if (lines.size() < 10 || !lines.getFirst().equals("passerelle checkpoint 1")) {
            throw new IllegalArgumentException("no checkpoint of this form");
        }
        Map<String, String> values = new TreeMap<>();
        lines.stream().skip(1).limit(9).forEach(line -> {
            int colon = line.indexOf(": ");
            values.put(line.substring(0, colon), line.substring(colon + 2));
        });
        Map<String, byte[]> moved = new TreeMap<>();
        List<String[]> heads = lines.stream().skip(11).map(line -> line.split(" ")).toList();
        heads.forEach(head -> moved.put(head[1], leaf(head)));
        byte[] signature = Base64.getDecoder().decode(values.get("signature"));
        PublicKey signer = signer(values.get("number"));
        Long.parseLong(values.get("accesses"));
        said.addAll(heads);
        byte[] root = root(moved);
        checkpoints++;
        String name = "checkpoint " + values.get("number");
        if (!values.get("number").equals(Integer.toString(checkpoints))
                || !values.get("previous").equals(HEX.formatHex(previous))) {
            fault(About.CHECKPOINTS, name + " does not follow the one before: one is missing or was replaced");
        }
        String signed = String.join("\n", lines.subList(0, 9)) + "\n";
        if (!isSigned(text(signed), signature, signer)) {
            fault(About.CHECKPOINTS, name + " is not signed by this installation as it stands: it was forged");
        }
        if (!values.get("streams").equals(Integer.toString(places.size()))
                || !values.get("root").equals(HEX.formatHex(root))) {
            fault(About.CHECKPOINTS, name + " signs other heads than those beside the checkpoints until then");
        }
        last = values;
        return sha256((String.join("\n", lines.subList(0, 10)) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Every head that a checkpoint ever said: whoever rewrites a stream and waits for the next checkpoint is
    /// found by the one before. Of each stream one fault is told.
    private void compareHeads() {
        Map<String, String> lost = new TreeMap<>();
        said.forEach(head -> {
            String stream = head[1];
            List<Map<String, String>> rows = streams.getOrDefault(stream, List.of());
            long number = Long.parseLong(head[2]);
            if (rows.isEmpty()) {
                lost.put(stream, "stream " + stream + " was removed: it had " + number + " acts");
            } else if (rows.size() < number) {
                lost.put(stream, "stream %s lacks its last acts: it had %d, %d are left"
                        .formatted(stream, number, rows.size()));
            } else if (!head[3].equals(HEX.formatHex(bytes(rows.get((int) number - 1).get("hash"))))) {
                lost.put(stream, "stream " + stream + " holds other acts than it did");
            }
        });
        lost.values().forEach(what -> fault(About.STREAMS, what));
    }

    /// What the tree has of a head: the hash of a leaf.
    private static byte[] leaf(String[] head) {
        return sha256(joined(
                new byte[] {0},
                fields(
                        text("passerelle.head.1"),
                        text(head[0]),
                        uuid(head[1]),
                        number(head[2]),
                        HEX.parseHex(head[3]))));
    }

    /// The root of RFC 9162, section 2.1.1, once these leaves are in the tree. A stream keeps the place
    /// that it got first, so that only what stands above them is computed anew.
    private byte[] root(Map<String, byte[]> leaves) {
        Set<Integer> moved = new TreeSet<>();
        leaves.forEach((stream, leaf) -> {
            int place = places.computeIfAbsent(stream, _ -> places.size());
            put(tree.getFirst(), place, leaf);
            moved.add(place);
        });
        for (int level = 0; tree.get(level).size() > 1; level++) {
            List<byte[]> nodes = tree.get(level);
            if (tree.size() == level + 1) {
                tree.add(new ArrayList<>());
            }
            Set<Integer> above = new TreeSet<>();
            moved.forEach(place -> above.add(place / 2));
            for (int place : above) {
                byte[] left = nodes.get(2 * place);
                boolean alone = 2 * place + 1 == nodes.size();
                put(
                        tree.get(level + 1),
                        place,
                        alone ? left : sha256(joined(new byte[] {1}, left, nodes.get(2 * place + 1))));
            }
            moved.clear();
            moved.addAll(above);
        }
        return tree.getLast().isEmpty() ? sha256(new byte[0]) : tree.getLast().getFirst();
    }

    private static void put(List<byte[]> nodes, int place, byte[] hash) {
        if (place == nodes.size()) {
            nodes.add(hash);
        } else {
            nodes.set(place, hash);
        }
    }

    /// The public keys, each vouched for by the one before, the first by itself. From one that is not on, none
    /// counts.
    private void signers(Path file) throws IOException {
        PublicKey before = null;
        byte[] digest = NOTHING;
        int number = 1;
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split(" ");
            if (!line.matches("[0-9]{1,9} [0-9]{1,9} [A-Za-z0-9+/]+=* [A-Za-z0-9+/]+=*")) {
                fault(About.CHECKPOINTS, "line " + number + " of " + file + " is no key of checkpoints: changed");
                return;
            }
            byte[] encoded = Base64.getDecoder().decode(parts[2]);
            PublicKey key = key(encoded, file);
            byte[] content = fields(text("passerelle.signer.1"), number(parts[0]), number(parts[1]), digest, encoded);
            if (!parts[0].equals(Integer.toString(number))
                    || !isSigned(content, Base64.getDecoder().decode(parts[3]), before == null ? key : before)) {
                fault(About.CHECKPOINTS, "key " + number + " of checkpoints was not vouched for by the one before:"
                        + " that was lost, or this is forged");
                return;
            }
            signers.put(Long.valueOf(parts[1]), key);
            before = key;
            digest = sha256(text(line));
            number++;
        }
    }

    /// The key that was in force for a checkpoint: the last one that signs from it or from an earlier one on.
    private PublicKey signer(String checkpoint) {
        Map.Entry<Long, PublicKey> signer = signers.floorEntry(Long.valueOf(checkpoint));
        return signer == null ? null : signer.getValue();
    }

    private static PublicKey key(byte[] encoded, Path file) throws IOException {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IOException("no public key in " + file, e);
        }
    }

    private static boolean isSigned(byte[] content, byte[] signature, PublicKey key) {
        if (key == null) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    // The access log --------------------------------------------------------------------------------------------

    private void compareAccesses(Sealed record) throws IOException {
        if (last.isEmpty()) {
            return;
        }
        List<Map<String, String>> covered = new ArrayList<>();
        rows(record, "access_log.csv", row -> {
            if (!row.get("checkpoint").isEmpty() && Long.parseLong(row.get("checkpoint")) <= checkpoints) {
                covered.add(row);
            }
        });
        covered.sort(Comparator.<Map<String, String>>comparingLong(row -> Long.parseLong(row.get("checkpoint")))
                .thenComparingLong(row -> Long.parseLong(row.get("number"))));
        byte[] head = NOTHING;
        for (Map<String, String> row : covered) {
            byte[] commitment = bytes(row.get("commitment"));
            boolean named = !row.get("person").isEmpty();
            if (named && !Arrays.equals(commitment, sha256(joined(uuid(row.get("salt")), text(row.get("person")))))) {
                fault(About.ACCESSES, "line " + row.get("number") + " of the access log names somebody else");
            }
            String client = row.getOrDefault("client", ""); // older copies have no such column
            head = sha256(joined(
                    fields(
                    text(client.isEmpty() ? "passerelle.access.1" : "passerelle.access.2"),
                    head,
                    number(row.get("number")),
                    uuid(row.get("stream")),
                    micros(row.get("at")),
                    commitment,
                    text(row.get("organisation")),
                    text(row.get("role")),
                    text(row.get("operation")),
                    text(row.get("ground"))),
                    client.isEmpty() ? new byte[0] : fields(text(client))));
        }
        if (!last.get("accesses").equals(Integer.toString(covered.size()))
                || !last.get("access-head").equals(HEX.formatHex(head))) {
            fault(About.ACCESSES, "lines of the access log were changed or removed");
        }
    }

    // Keys ------------------------------------------------------------------------------------------------------

    /// Keys say after which checkpoint they were written.
    private void checkMoment(Sealed keys) {
        long checkpoint = Long.parseLong(keys.head.get("checkpoint"));
        if (checkpoint < checkpoints) {
            fault(About.KEYS, "the keys are older than checkpoint " + checkpoints
                    + ": they were written after checkpoint " + checkpoint);
        } else if (checkpoint == checkpoints
                && !keys.head.get("checkpoint-sha256").equals(HEX.formatHex(digest))) {
            fault(About.KEYS, "the keys were written after another checkpoint " + checkpoint + " than the one held");
        }
    }

    private void compareKeys(Sealed keys) throws IOException {
        Set<String> confirmed = confirmed(streams.getOrDefault(ERASURES, List.of()));
        Map<String, Set<String>> found = new TreeMap<>();
        Set<String> destroyed = new TreeSet<>();
        Set<String> there = new TreeSet<>();
        rows(keys, "stream_key.csv", row -> {
            String stream = row.get("stream");
            String wrapped = row.get("wrapped");
            found.computeIfAbsent(stream, _ -> new TreeSet<>()).add(row.get("opens"));
            (wrapped.isEmpty() ? destroyed : there).add(stream);
            if (!wrapped.isEmpty() && !wrapped.startsWith("\\x01")) {
                fault(
                        About.KEYS,
                        "a key of stream " + stream
                                + " has a form that is not known here: take the verifier of a later version");
            } else if (!wrapped.isEmpty() && wrapped.length() != 2 + 2 * WRAPPED_BYTES) {
                fault(About.KEYS, "a key of stream " + stream + " is damaged: it has another length than a key");
            }
        });
        destroyed.stream()
                .filter(stream -> !confirmed.contains(stream))
                .forEach(stream -> fault(
                        About.KEYS,
                        "the key of stream " + stream
                                + " was destroyed, and no two people asked for and confirmed it in the register of"
                                + " erasures"));
        there.stream()
                .filter(confirmed::contains)
                .forEach(stream -> fault(
                        About.KEYS, "stream " + stream + " was erased by two people, and a key of it is there"));
        streams.keySet().stream()
                .filter(stream -> !found.getOrDefault(stream, Set.of()).containsAll(OPENS))
                .forEach(stream -> fault(About.KEYS, "stream " + stream + " lacks a key"));
    }

    /// The files whose erasure one security officer asked for and another one confirmed, before anybody
    /// declined it, and while nothing kept the file. The acts of the register are in clear, and canonical: each
    /// content has one text only. One that cannot be read may have declined whatever waits. Whether the two
    /// held mandates then cannot be told without a master key: mandates are not in clear.
    private static Set<String> confirmed(List<Map<String, String>> acts) {
        Map<String, Map<String, String>> waiting = new TreeMap<>();
        Set<String> confirmed = new TreeSet<>();
        Holds holds = new Holds();
        for (Map<String, String> act : acts) {
            Matcher said = said(act);
            if (said == null) {
                waiting.clear();
                holds.unread();
            } else if (act.get("code").startsWith("hold.")) {
                holds.take(act, said);
            } else if (act.get("code").equals("erasure.asked")) {
                waiting.put(act.get("number"), Map.of("file", said.group("file"), "by", act.get("person")));
            } else {
                Map<String, String> asked = waiting.remove(said.group("request"));
                if (asked != null
                        && act.get("code").equals("erasure.confirmed")
                        && said.group("file").equals(asked.get("file"))
                        && !act.get("person").equalsIgnoreCase(asked.get("by"))
                        && !holds.keep(asked.get("file"), act.get("happened_on"))) {
                    confirmed.add(asked.get("file"));
                }
            }
        }
        return confirmed;
    }

    /// What keeps files from being erased. A hold keeps its file from the act that asked for it until its last
    /// day, until another person declined it, or confirmed that it be lifted, with nothing between that cannot
    /// be read.
    private static final class Holds {

        /// A request that nobody answered: by whom, and whether an answer may open anything still.
        private record Asked(String hold, String by, boolean lifts, boolean opens) {}

        private final Map<String, String[]> held = new TreeMap<>();
        private final Map<String, Asked> waiting = new TreeMap<>();

        void unread() {
            waiting.replaceAll((_, asked) -> new Asked(asked.hold(), asked.by(), asked.lifts(), false));
        }

        void take(Map<String, String> act, Matcher said) {
            String number = act.get("number");
            String by = act.get("person");
            switch (act.get("code")) {
                case "hold.asked" -> {
                    held.put(number, new String[] {said.group("file"), said.group("until")});
                    waiting.put(number, new Asked(number, by, false, true));
                }
                case "hold.liftAsked" -> waiting.put(number, new Asked(said.group("hold"), by, true, true));
                default -> {
                    Asked asked = waiting.remove(said.group("request"));
                    String opening = asked != null && asked.lifts() ? "hold.confirmed" : "hold.declined";
                    if (asked != null
                            && asked.opens()
                            && act.get("code").equals(opening)
                            && !by.equalsIgnoreCase(asked.by())
                            && Long.parseLong(asked.hold()) <= Long.parseLong(said.group("request"))) {
                        held.remove(asked.hold());
                    }
                }
            }
        }

        boolean keep(String file, String day) {
            return held.values().stream()
                    .anyMatch(each -> each[0].equals(file) && (each[1] == null || each[1].compareTo(day) >= 0));
        }
    }

    /// What an act of the register of erasures says; null when it cannot be read.
    private static Matcher said(Map<String, String> act) {
        Pattern form = SAID.get(act.get("code"));
        if (form == null
                || !act.get("form").equals("1")
                || !act.get("kind").equals("register")
                || !act.get("version").equals("1")
                || !act.get("person").matches("[a-zA-Z0-9][a-zA-Z0-9._-]{0,59}")
                || !act.get("organisation").matches("[a-z0-9][a-zA-Z0-9-]{0,39}")
                || !act.get("role").equals("securityOfficer")
                || !act.get("payload").startsWith("\\x00")) {
            return null;
        }
        byte[] payload = bytes(act.get("payload"));
        Matcher matcher = form.matcher(new String(payload, 1, payload.length - 1, StandardCharsets.UTF_8));
        return matcher.matches() && isDay(act.get("code").equals("hold.asked") ? matcher.group("until") : null)
                ? matcher
                : null;
    }

    /// Whether a calendar has the day; none is one too.
    private static boolean isDay(String day) {
        try {
            return day == null || LocalDate.parse(day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    // Files -----------------------------------------------------------------------------------------------------

    /// A file of a backup: its head in clear, sealed chunks, its end and a signature over all of it.
    private final class Sealed {

        private static final int CHUNK = 65_536 + 29;
        private static final String END = "passerelle end 1";

        private final FileChannel channel;
        private final Map<String, String> head = new TreeMap<>();
        private final byte[] bound;
        private final byte[] key;
        private final long begin;
        private final long end;

        private Sealed(Path file) throws IOException {
            channel = FileChannel.open(file);
            String begun = new String(bytes(0, (int) Math.min(1 << 20, channel.size())), StandardCharsets.ISO_8859_1);
            String text = begun.substring(0, begun.indexOf("\n\n") + 2);
            if (!text.startsWith("passerelle backup 3\n")) {
                throw new IllegalStateException("another form");
            }
            text.lines().skip(1).filter(line -> !line.isEmpty()).forEach(line -> {
                int colon = line.indexOf(": ");
                head.put(line.substring(0, colon), line.substring(colon + 2));
            });
            bound = sha256(text.getBytes(StandardCharsets.ISO_8859_1));
            begin = text.length();
            end = channel.size() - END.length() - 64;
            if (end < begin + 29 || !Arrays.equals(bytes(end, END.length()), text(END))) {
                throw new IllegalArgumentException("was cut off, or something was added to it");
            }
            checkSigned();
            key = opening.get(head.get("backup") + " " + head.get("part"));
        }

        private void checkSigned() throws IOException {
            String[] lines = head.get("signers").split(",");
            byte[] signer = Base64.getDecoder().decode(lines[lines.length - 1].split(" ")[2]);
            PublicKey known = signers.values().stream()
                    .filter(each -> Arrays.equals(each.getEncoded(), signer))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("is signed with a key that signers.txt does not"
                            + " have: it is of another installation, or later than the checkpoints"));
            MessageDigest chunks = digester();
            for (long at = begin; at < end; at += CHUNK) {
                chunks.update(bytes(at, (int) Math.min(CHUNK, end - at)));
            }
            byte[] length = ByteBuffer.allocate(8).putLong(end - begin).array();
            byte[] content = fields(text("passerelle.backup.1"), bound, length, chunks.digest());
            if (!isSigned(content, bytes(end + END.length(), 64), known)) {
                throw new IllegalArgumentException("is not signed by this installation as it stands: it was changed,"
                        + " or put together from several");
            }
        }

        private byte[] bytes(long at, int count) throws IOException {
            ByteBuffer buffer = ByteBuffer.allocate(count);
            while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0) {
                // Until it is full, or the file ends.
            }
            return buffer.array();
        }

        private InputStream content() {
            return new InputStream() {

                private ByteBuffer chunk = ByteBuffer.allocate(0);
                private long number;

                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
                }

                @Override
                public int read(byte[] into, int offset, int most) throws IOException {
                    while (!chunk.hasRemaining()) {
                        long at = begin + number * CHUNK;
                        if (at >= end) {
                            return -1;
                        }
                        chunk = ByteBuffer.wrap(opened(bytes(at, (int) Math.min(CHUNK, end - at)), number));
                        number++;
                    }
                    int count = Math.min(most, chunk.remaining());
                    chunk.get(into, offset, count);
                    return count;
                }
            };
        }

        /// A chunk opens in its place alone: with its number, and whether it is the last one.
        private byte[] opened(byte[] sealed, long number) {
            boolean last = begin + (number + 1) * CHUNK >= end;
            try {
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(
                        Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, sealed, 1, 12));
                cipher.updateAAD(fields(
                        text("passerelle.backup.chunk.1"),
                        bound,
                        number(Long.toString(number)),
                        number(last ? "1" : "0")));
                return cipher.doFinal(sealed, 13, sealed.length - 13);
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException("does not open with the key that was given for it");
            }
        }
    }

    // Bytes -----------------------------------------------------------------------------------------------------

    private static byte[] fields(byte[]... fields) {
        byte[][] parts = new byte[2 * fields.length][];
        for (int i = 0; i < fields.length; i++) {
            parts[2 * i] = ByteBuffer.allocate(4).putInt(fields[i].length).array();
            parts[2 * i + 1] = fields[i];
        }
        return joined(parts);
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(p -> p.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    private static byte[] text(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] number(String value) {
        return ByteBuffer.allocate(8).putLong(Long.parseLong(value)).array();
    }

    private static byte[] uuid(String value) {
        UUID uuid = UUID.fromString(value);
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    /// An instant as PostgreSQL writes it in UTC: 2026-03-02 08:00:00.000001+00.
    private static byte[] micros(String value) {
        Instant at = Instant.parse(value.replace(' ', 'T').replaceFirst("\\+00$", "Z"));
        return ByteBuffer.allocate(8)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .array();
    }

    /// Bytes as PostgreSQL writes them: `\x` and hexadecimal digits.
    private static byte[] bytes(String value) {
        return HEX.parseHex(value, 2, value.length());
    }

    private static byte[] sha256(byte[] of) {
        return digester().digest(of);
    }

    private static MessageDigest digester() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    // CSV -------------------------------------------------------------------------------------------------------

    private static void rows(Sealed file, String part, Consumer<Map<String, String>> each) throws IOException {
        try (ZipInputStream in = new ZipInputStream(file.content());
                PushbackReader csv =
                        new PushbackReader(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)))) {
            ZipEntry entry = in.getNextEntry();
            while (entry != null && !entry.getName().equals(part)) {
                entry = in.getNextEntry();
            }
            List<String> names = row(csv);
            for (List<String> values = row(csv); !values.isEmpty(); values = row(csv)) {
                Map<String, String> row = new TreeMap<>();
                for (int i = 0; i < names.size(); i++) {
                    row.put(names.get(i), values.get(i));
                }
                each.accept(row);
            }
        }
    }

    /// One row; none at the end of the file.
    private static List<String> row(PushbackReader csv) throws IOException {
        List<String> values = new ArrayList<>();
        for (int c = csv.read(); c >= 0; c = csv.read()) {
            StringBuilder value = new StringBuilder();
            if (c == '"') {
                quoted(csv, value);
                c = csv.read();
            }
            while (c >= 0 && c != ',' && c != '\n') {
                value.append((char) c);
                c = csv.read();
            }
            values.add(value.toString());
            if (c != ',') {
                return values;
            }
            int next = csv.read();
            if (next == '\n' || next < 0) {
                values.add("");
                return values;
            }
            csv.unread(next);
        }
        return values;
    }

    private static void quoted(PushbackReader csv, StringBuilder value) throws IOException {
        for (int c = csv.read(); c >= 0; c = csv.read()) {
            if (c == '"') {
                int next = csv.read();
                if (next != '"') {
                    csv.unread(next);
                    return;
                }
            }
            value.append((char) c);
        }
    }
}
