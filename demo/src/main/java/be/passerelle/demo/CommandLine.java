// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.population.Population;
import be.passerelle.store.Backup;
import be.passerelle.store.DatabaseAddress;
import be.passerelle.stream.identifier.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Reads the command line of `./run`. All mistakes are told at once, each with what would be right.
final class CommandLine {

    static final int MOST_PEOPLE = 1_000_000;

    sealed interface Reading {

        record Understood(Options options) implements Reading {}

        record HelpWanted() implements Reading {}

        record Refused(List<String> mistakes) implements Reading {}
    }

    private final List<String> mistakes = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private int people = 2000;
    private int port = 8080;
    private String listen = "127.0.0.1";
    private Optional<String> publicAddress = Optional.empty();
    private Optional<Path> certificate = Optional.empty();
    private Optional<Path> certificateKey = Optional.empty();
    private Path data = Path.of("data");
    private Optional<DatabaseAddress> database = Optional.empty();
    private Optional<Path> keys = Optional.empty();
    private Optional<Path> checkpoints = Optional.empty();
    private Optional<Path> openingKey = Optional.empty();
    private Optional<Integer> erased = Optional.empty();
    private boolean all;
    private boolean dryRun;
    private boolean fresh;
    private Optional<LocalDate> today = Optional.empty();
    private boolean allowDemonstration;
    private boolean install;
    private boolean inventing;

    private CommandLine() {}

    /// The text of `--help`, which the script `run` can show without building anything.
    static String help() {
        try (var text = CommandLine.class.getResourceAsStream("help.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(List<String> arguments) {
        return arguments.contains("--help") || arguments.contains("-h")
                ? new Reading.HelpWanted()
                : new CommandLine().readAll(arguments);
    }

    private Reading readAll(List<String> arguments) {
        var rest = split(arguments).iterator();
        while (rest.hasNext()) {
            var word = rest.next();
            if (word.startsWith("-")) {
                option(word, rest);
            } else {
                words.add(word);
            }
        }
        var task = task();
        if (fresh && database.isPresent()) {
            mistakes.add("--fresh empties the embedded database only; empty the external one yourself.");
        }
        if (keys.isPresent() && !(task instanceof Options.Task.Restore)) {
            mistakes.add("--keys goes with restore alone.");
        }
        if (erased.isPresent() && !(task instanceof Options.Task.Restore)) {
            mistakes.add("--erased goes with restore alone.");
        }
        if (checkpoints.isPresent()
                && !(task instanceof Options.Task.Restore || task instanceof Options.Task.CheckBackup)) {
            mistakes.add("--checkpoints goes with restore and check-backup alone.");
        }
        if (openingKey.isPresent() && !(task instanceof Options.Task.CheckBackup)) {
            mistakes.add("--opening-key goes with check-backup alone.");
        }
        if (all && !(task instanceof Options.Task.Verify)) {
            mistakes.add("--all goes with verify alone.");
        }
        if (install && !words.isEmpty()) {
            mistakes.add("--install starts an installation; leave it out with " + words.getFirst() + ".");
        } else if (install && (inventing || today.isPresent() || allowDemonstration || fresh)) {
            mistakes.add("--install is for real people: --people, --today, --allow-demonstration and --fresh are not.");
        } else if (fresh && !(task instanceof Options.Task.Serve)) {
            mistakes.add("--fresh goes with starting Passerelle, not with " + words.getFirst() + ".");
        }
        Optional<Tls> tls = tls();
        if (!mistakes.isEmpty()) {
            return new Reading.Refused(List.copyOf(mistakes));
        }
        return new Reading.Understood(new Options(
                task, people, port, listen, publicAddress, data, database, fresh, today, allowDemonstration, tls));
    }

    private Optional<Tls> tls() {
        if (certificate.isPresent() != certificateKey.isPresent()) {
            mistakes.add("--certificate and --certificate-key go together.");
            return Optional.empty();
        }
        Optional<Tls> tls = certificate.map(file -> new Tls(file, certificateKey.orElseThrow()));
        tls.ifPresent(files -> mistakes.addAll(files.mistakes()));
        return tls;
    }

    /// `--people=50` is read as `--people 50`.
    private static List<String> split(List<String> arguments) {
        var all = new ArrayList<String>();
        for (var argument : arguments) {
            var equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            if (equals > 0) {
                all.add(argument.substring(0, equals));
                all.add(argument.substring(equals + 1));
            } else {
                all.add(argument);
            }
        }
        return all;
    }

    private void option(String option, Iterator<String> rest) {
        switch (option) {
            case "--install" -> install = true;
            case "--people" -> {
                inventing = true;
                people = number(option, rest, 0, MOST_PEOPLE).orElse(people);
            }
            case "--port" -> port = number(option, rest, 1, 65_535).orElse(port);
            case "--listen" ->
                listen = value(option, rest).flatMap(this::ownAddress).orElse(listen);
            case "--certificate" -> certificate = value(option, rest).map(Path::of);
            case "--certificate-key" -> certificateKey = value(option, rest).map(Path::of);
            case "--public-address" -> publicAddress = value(option, rest).flatMap(this::publicAddress);
            case "--data" -> data = value(option, rest).map(Path::of).orElse(data);
            case "--database" -> database = value(option, rest).flatMap(this::address);
            case "--today" -> today = value(option, rest).flatMap(this::day);
            case "--keys" -> keys = value(option, rest).map(Path::of);
            case "--checkpoints" ->
                checkpoints = value(option, rest).map(Path::of).map(this::existing);
            case "--opening-key" -> openingKey = value(option, rest).map(Path::of);
            case "--erased" -> erased = number(option, rest, 0, Integer.MAX_VALUE);
            case "--all" -> all = true;
            case "--dry-run" -> dryRun = true;
            case "--fresh" -> fresh = true;
            case "--allow-demonstration" -> allowDemonstration = true;
            default -> mistakes.add("There is no option " + option + "; ./run --help lists them.");
        }
    }

    private Optional<String> value(String option, Iterator<String> rest) {
        var value = rest.hasNext() ? rest.next() : "";
        if (value.isBlank() || value.startsWith("--")) {
            mistakes.add(option + " needs a value after it.");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private Optional<Integer> number(String option, Iterator<String> rest, int least, int most) {
        return value(option, rest).flatMap(text -> {
            if (text.matches("\\d{1,9}")) {
                var number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return Optional.of(number);
                }
            }
            mistakes.add("%s takes a whole number from %d to %d, not “%s”.".formatted(option, least, most, text));
            return Optional.empty();
        });
    }

    private Optional<LocalDate> day(String text) {
        try {
            var day = LocalDate.parse(text);
            if (!day.isBefore(Population.EARLIEST_DAY)) {
                return Optional.of(day);
            }
            mistakes.add("--today takes a date from %s on: invented lives begin some months before, not “%s”."
                    .formatted(Population.EARLIEST_DAY, text));
        } catch (DateTimeException e) {
            mistakes.add("--today takes a date as 2026-03-02, not “" + text + "”.");
        }
        return Optional.empty();
    }

    private Optional<String> ownAddress(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text).getHostAddress());
        } catch (IllegalArgumentException e) {
            mistakes.add("--listen takes an address of this machine as 192.0.2.7, or 0.0.0.0 for all, not “%s”."
                    .formatted(text));
            return Optional.empty();
        }
    }

    /// Scheme, host and port alone: what links begin with.
    private Optional<String> publicAddress(String text) {
        try {
            var uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            var origin = uri.getScheme() + "://" + uri.getRawAuthority();
            var web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawUserInfo() == null && origin.equals(uri.toString())) {
                return Optional.of(origin);
            }
        } catch (URISyntaxException e) {
            // Told below, with all else that is none.
        }
        mistakes.add("--public-address takes what browsers are to call, as https://passerelle.example, not “%s”."
                .formatted(text));
        return Optional.empty();
    }

    private Optional<DatabaseAddress> address(String text) {
        return switch (ExternalDatabase.readFile(text)) {
            case ExternalDatabase.Reading.Understood(var address) -> Optional.of(address);
            case ExternalDatabase.Reading.Refused(var why) -> {
                mistakes.add(why);
                yield Optional.empty();
            }
        };
    }

    private Options.Task task() {
        if (words.isEmpty()) {
            return install ? new Options.Task.Install() : new Options.Task.Serve();
        }
        var name = words.getFirst();
        var files = words.subList(1, words.size());
        return switch (name) {
            case "backup" -> new Options.Task.Backup(absent(file(name, files)));
            case "restore" -> restore(files);
            case "check-backup" -> new Options.Task.CheckBackup(existing(file(name, files)), checkpoints, openingKey);
            case "checkpoint" -> new Options.Task.Checkpoint(file(name, files));
            case "first-mandates" -> new Options.Task.FirstMandates(existing(file(name, files)));
            case "local-account" -> localAccount(files);
            case "rotate-keys" -> alone(name, files, new Options.Task.RotateKeys());
            case "renew-checkpoint-key" -> renewal(name, files);
            case "retention" -> retention(files);
            case "rebuild" -> alone(name, files, new Options.Task.Rebuild());
            case "verify" ->
                new Options.Task.Verify(
                        files.isEmpty() ? Optional.empty() : Optional.of(existing(file(name, files))), all);
            default -> {
                mistakes.add("There is no command “" + name
                        + "”; there are backup, check-backup, restore, rebuild, verify, checkpoint, rotate-keys,"
                        + " retention, renew-checkpoint-key, first-mandates and local-account.");
                yield new Options.Task.Serve();
            }
        };
    }

    private Options.Task localAccount(List<String> words) {
        var known = words.size() == 2 && List.of("add", "remove").contains(words.getFirst());
        if (!known || !PersonId.isOne(words.getLast())) {
            mistakes.add("local-account takes add or remove and the key that mandates are given to, of letters, digits,"
                    + " dots and dashes: ./run local-account add n.collard");
            return new Options.Task.LocalAccount("", false);
        }
        return new Options.Task.LocalAccount(words.getLast(), words.getFirst().equals("remove"));
    }

    private Path file(String name, List<String> files) {
        if (files.size() != 1) {
            mistakes.add(name + " takes one file: ./run " + name + " FILE.");
            return Path.of("");
        }
        return Path.of(files.getFirst());
    }

    /// The keys are never taken by default: those of the same backup bring back whoever was erased since.
    private Options.Task restore(List<String> files) {
        Path file = existing(file("restore", files));
        if (keys.isEmpty() && mistakes.isEmpty()) {
            Path beside = Backup.keysOf(file);
            mistakes.add("""
                    restore takes --keys KEYS: the newest keys that were ever written. %s are those of the moment of
                    the backup, and bring back everybody who was erased since; take them only if there are no newer
                    ones: ./run restore %s --keys %s""".formatted(beside, file, beside));
        }
        return new Options.Task.Restore(
                file, keys.map(this::existing).orElse(Path.of("")), erased.orElse(0), checkpoints);
    }

    /// Nothing is ever deleted by a command: two people erase a file, each on a page of their own.
    private Options.Task retention(List<String> words) {
        if (!dryRun) {
            mistakes.add("retention only tells what is due: ./run retention --dry-run. Two security officers erase"
                    + " files on their pages.");
        }
        return alone("retention", words, new Options.Task.Retention());
    }

    private Options.Task renewal(String name, List<String> words) {
        if (!words.isEmpty() && !words.equals(List.of("lost"))) {
            mistakes.add(name + " takes nothing after it, or “lost” when the present key is lost for good.");
        }
        return new Options.Task.RenewCheckpointKey(!words.isEmpty());
    }

    private Path existing(Path file) {
        if (!file.toString().isEmpty() && !Files.isReadable(file)) {
            mistakes.add("There is no file " + file + " that can be read.");
        }
        return file;
    }

    private Path absent(Path file) {
        if (!file.toString().isEmpty() && Files.exists(file)) {
            mistakes.add("There is a file %s already, which may be a backup; choose another name.".formatted(file));
        }
        return file;
    }

    private Options.Task alone(String name, List<String> files, Options.Task task) {
        if (!files.isEmpty()) {
            mistakes.add(name + " takes nothing after it.");
        }
        return task;
    }
}
