// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.registry.Registry;
import be.passerelle.registry.identity.Account;
import be.passerelle.web.walk.Trained;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file about which processes race, and the session of whoever loses it.
final class RacedFile {

    static final LocalDate TODAY = Trained.STARTS.plusDays(3);

    /// The consent to the partner in the life of whoever is trained.
    private static final int CONSENT = 9;

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final UUID id;
    private final String name;
    private int head;
    private volatile int consent = CONSENT;
    private volatile String cookie = "";

    private RacedFile(UUID id, String name, int head) {
        this.id = id;
        this.name = name;
        this.head = head;
    }

    static RacedFile of(Registry registry, int person) {
        int[] acts = new int[1];
        String name = "Racine%05d".formatted(person);
        UUID id = Trained.begun(
                        (file, life) -> {
                            acts[0] = life.size();
                            registry.importFile(file, life);
                        },
                        person,
                        name)
                .value();
        return new RacedFile(id, name, acts[0]);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    /// The act that the next one refers to.
    int consent() {
        return consent;
    }

    void consented(int act) {
        consent = act;
    }

    /// @param content members of the act besides its type and its day
    /// @return its number
    int record(Wire wire, Account as, String type, String content) throws IOException {
        String body = "{\"commandId\":\"" + UUID.randomUUID() + "\",\"seenHead\":" + head + ",\"acts\":[{\"type\":\""
                + type + "\",\"happenedOn\":\"" + TODAY + "\"," + content + "}]}";
        Sent sent = operation(as, "/caseFiles/" + id + "/acts");
        Got got = wire.send(
                new Sent("POST", sent.target(), sent.headers(), sent.as(), Optional.empty(), Optional.of(body))
                        .with("Content-Type: application/json"));
        if (got.status() != 201) {
            throw new IllegalStateException(type + " is not recorded: " + got.status() + " " + got.body());
        }
        head++;
        return head;
    }

    Sent operation(Account as, String below) {
        return new Sent(
                "GET",
                ApiServlet.PATH + below,
                List.of("Authorization: Bearer " + as.token()),
                Optional.of(as.viewer().person().key()),
                Optional.empty(),
                Optional.empty());
    }

    Sent query(Account as) {
        return new Sent(
                "POST",
                ApiServlet.PATH + "/caseFiles/query",
                List.of("Authorization: Bearer " + as.token(), "Content-Type: application/json"),
                Optional.of(as.viewer().person().key()),
                Optional.empty(),
                Optional.of("{\"name\":\"" + name + "\"}"));
    }

    Sent get(String target) {
        return new Sent(
                "GET",
                target,
                List.of("Accept: text/html", "Cookie: " + cookie),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    void signIn(Wire wire, Account account) throws IOException {
        cookie = "";
        page(wire, "/sign-in", "account=" + account.viewer().person().key());
        if (!cookie.contains("passerelle-session")) {
            throw new IllegalStateException(account.key() + " is not signed in");
        }
    }

    /// Sends a form, with the token of a page that has one; whoever has signed out keeps the cookie to try.
    void page(Wire wire, String target, String fields) throws IOException {
        Got form = wire.send(get(target.equals("/sign-in") ? target : "/sessions"));
        keep(form);
        Matcher token = TOKEN.matcher(form.body());
        if (!token.find()) {
            throw new IllegalStateException("no form for " + target + ": " + form.status());
        }
        String body = "_csrf=" + token.group(1).replace("=", "%3D").replace("+", "%2B") + "&" + fields;
        Sent sent = get(target);
        Got got = wire.send(
                new Sent("POST", target, sent.headers(), Optional.empty(), Optional.empty(), Optional.of(body))
                        .with("Content-Type: application/x-www-form-urlencoded"));
        if (got.status() != 303) {
            throw new IllegalStateException(target + " is answered " + got.status());
        }
        if (target.equals("/sign-in")) {
            keep(got);
        }
    }

    private void keep(Got got) {
        List<String> cookies = new ArrayList<>();
        for (String pair : cookie.split("; ", -1)) {
            if (!pair.isEmpty()) {
                cookies.add(pair);
            }
        }
        for (String line : got.headers()) {
            if (line.regionMatches(true, 0, "Set-Cookie:", 0, 11)) {
                String pair = line.substring(11).strip().split(";", 2)[0];
                String begins = pair.substring(0, pair.indexOf('=') + 1);
                cookies.removeIf(each -> each.startsWith(begins));
                if (!pair.endsWith("=")) {
                    cookies.add(pair);
                }
            }
        }
        cookie = String.join("; ", cookies);
    }
}
