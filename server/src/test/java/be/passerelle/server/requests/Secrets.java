// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import be.passerelle.server.secrecy.Canaries;
import be.passerelle.server.socket.RunningServer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.KeyKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The files with canaries, and who may hear which of them sing.
final class Secrets {

    private static final Law LAW = LawInForce.read();

    private static final String EXAMPLE = Canaries.OF_EVE.number().digits() + " " + Canaries.OF_EVE.born();

    private static final int PATIENCE = 200;

    private final RunningServer server;
    private final LocalDate today;
    private final Map<UUID, Canaries> marked;
    private final Map<UUID, CaseFile> read = new ConcurrentHashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Pattern any;
    private final Set<String> emergencies = ConcurrentHashMap.newKeySet();

    /// What somebody who may read it typed into another file: whoever reads that one reads it too.
    private final Set<String> typed = ConcurrentHashMap.newKeySet();

    Secrets(RunningServer server, LocalDate today, Map<UUID, Canaries> marked) {
        this.server = server;
        this.today = today;
        this.marked = Map.copyOf(marked);
        words.add("bird");
        marked.values()
                .forEach(each -> words.addAll(
                        List.of(each.number().digits(), each.number().formatted(), each.born())));
        any = Pattern.compile(words.stream()
                .map(word -> word.equals("bird") ? "(?i)[a-z]+bird[0-9]{4}x" : Pattern.quote(word))
                .collect(Collectors.joining("|")));
        marked.keySet().forEach(id -> current(id, true));
    }

    /// How long each of the files is, before a request.
    Map<UUID, Integer> heads() {
        Map<UUID, Integer> heads = new HashMap<>();
        read.forEach((id, file) -> heads.put(id, file.head()));
        return heads;
    }

    /// A request that may open a protected file to who sends it.
    void mayOpen(Sent sent) {
        if (sent.method().equals("POST")
                && sent.target().toLowerCase(Locale.ROOT).contains("emergenc")) {
            sent.as().ifPresent(emergencies::add);
        }
    }

    /// Acts were recorded, with what was sent.
    void grew(Sent sent) {
        String target = sent.target() + sent.body().orElse("");
        any.matcher(sent.said())
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> marked.entrySet().stream()
                        .noneMatch(life -> target.contains(life.getKey().toString())
                                && life.getValue().holds(word)))
                .forEach(typed::add);
        marked.keySet().stream().filter(id -> target.contains(id.toString())).forEach(id -> current(id, true));
    }

    /// What an answer tells that its reader may not read, by the file as it was at any moment since the request
    /// began.
    ///
    /// @param since how long the files were then
    Optional<String> toldTooMuch(Sent sent, Got got, Map<UUID, Integer> since) {
        String told = got.told();
        if (words.stream().noneMatch(told::contains)) {
            return Optional.empty(); // which is quicker than to look for a pattern
        }
        // The examples of the description are of an invented person whose number somebody has here.
        String said = sent.said() + (sent.target().matches(".*/(doc|refData)/.*") ? EXAMPLE : "");
        String news = any.matcher(told).replaceAll(word -> said.contains(word.group()) ? "" : "$0");
        return marked.keySet().stream()
                .flatMap(id -> toldTooMuch(id, sent, news, since.getOrDefault(id, 1)).stream())
                .findFirst();
    }

    private Optional<String> toldTooMuch(UUID id, Sent sent, String news, int since) {
        CaseFile file = current(id, false);
        Optional<String> found = toldTooMuch(id, file, sent, news);
        if (found.isEmpty()) {
            return found;
        }
        CaseFile now = current(id, true);
        for (int head = now.head(); head >= since; head--) {
            List<RecordedAct> acts = now.acts().stream().limit(head).toList();
            if (toldTooMuch(id, CaseFile.of(now.id(), acts), sent, news).isEmpty()) {
                return Optional.empty();
            }
        }
        return found.filter(word -> !isTyped(word, id)).map(word -> word + " of " + id + " at act " + now.head());
    }

    /// Waits a little for who typed it to be told that it is recorded: others may read it before.
    private boolean isTyped(String word, UUID id) {
        String told = word.equals("the date of birth")
                ? marked.getOrDefault(id, Canaries.OF_EVE).born()
                : word;
        for (int tries = 0; tries < PATIENCE && !typed.contains(told); tries++) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return typed.contains(told);
    }

    private Optional<String> toldTooMuch(UUID id, CaseFile file, Sent sent, String news) {
        return marked.getOrDefault(id, Canaries.OF_EVE).toldTooMuch(news, access(sent, file), file);
    }

    private Access access(Sent sent, CaseFile file) {
        Optional<Account> account = sent.as()
                .flatMap(key -> Invented.ACCOUNTS.all().stream()
                        .filter(each -> each.viewer().person().key().equals(key))
                        .findFirst());
        if (account.isEmpty()) {
            return new Access(
                    Invented.OF_OTHER_FUND.viewer(), Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of());
        }
        Viewer viewer = account.get().viewer();
        boolean opened = emergencies.contains(viewer.person().key());
        return Access.of(opened ? viewer.opening(Set.of(file.id())) : viewer, file, LAW, today);
    }

    private CaseFile current(UUID id, boolean anew) {
        CaseFile known = read.get(id);
        if (known != null && !anew) {
            return known;
        }
        CaseFile fresh = server.files()
                .read(new CaseFileId(id), EnumSet.allOf(KeyKind.class))
                .orElseThrow();
        read.put(id, fresh);
        return fresh;
    }
}
