// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.act.ActType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody with a browser who is signed in, follows links, fills forms in, and sends what no page offered.
final class Visitor {

    private static final Pattern FILE = Pattern.compile("/files/[0-9a-f-]{36}");
    private static final Pattern CODE = Pattern.compile("/do/[A-Za-z.]+");
    private static final int KEPT = 8;

    /// The clock moves for everybody, and a day has another answer to who may read what.
    private static final String CLOCK = "/clock";

    /// The forms of every page, of which one in so many is kept.
    private static final Map<String, Integer> OF_EVERY_PAGE = Map.of("/theme", 60, "/sign-out", 200, "/search", 8);

    private final Account account;
    private final Pool pool;
    private final SplittableRandom random;
    private final Odd odd;
    private final Filling filling;
    private final LocalDate today;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<Form> forms = new ArrayList<>();
    private List<String> links = List.of();
    private String next = "";
    private boolean signedIn;

    Visitor(Account account, Pool pool, LocalDate today, SplittableRandom random) {
        this.account = account;
        this.pool = pool;
        this.today = today;
        this.random = random;
        this.odd = new Odd(random);
        this.filling = new Filling(pool, today, random);
    }

    Sent next() {
        if (!signedIn) {
            return signIn();
        }
        if (!next.isEmpty()) {
            String place = next;
            next = "";
            return get(place);
        }
        int die = random.nextInt(100);
        Sent sent;
        if (die < 48 && !forms.isEmpty()) {
            sent = send(odd.once(3) ? odd.any(forms) : forms.getLast());
        } else if (die < 75 && !links.isEmpty()) {
            sent = get(link());
        } else {
            sent = get(address());
        }
        return odd.once(25) ? odd.once(2) ? sent.with(odd.header()) : broken(sent) : sent;
    }

    private Sent broken(Sent sent) {
        return new Sent(
                sent.method(), odd.broken(sent.target()), sent.headers(), sent.as(), Optional.empty(), sent.body());
    }

    private Sent signIn() {
        Optional<Form> door =
                forms.stream().filter(form -> form.action().equals("/sign-in")).findFirst();
        if (door.isEmpty()) {
            return get("/sign-in");
        }
        String token = door.get().fields().stream()
                .filter(field -> field.name().equals("_csrf"))
                .map(field -> field.values().getFirst())
                .findFirst()
                .orElse("");
        return post(
                "/sign-in",
                "_csrf=" + odd.encoded(token) + "&account="
                        + account.viewer().person().key());
    }

    /// Mostly to an act: there is most to be found.
    private String link() {
        List<String> acts = links.stream().filter(link -> link.contains("/do")).toList();
        return acts.isEmpty() || odd.once(3) ? odd.any(links) : odd.any(acts);
    }

    private Sent send(Form form) {
        Form to = form;
        if (odd.once(12)) {
            to = to.at(FILE.matcher(to.action()).replaceFirst("/files/" + pool.file(random)));
        }
        if (odd.once(12)) {
            to = to.at(CODE.matcher(to.action()).replaceFirst("/do/" + anyAct()));
        }
        if (odd.once(4) && !form.buttons().isEmpty()) {
            String elsewhere = odd.any(form.buttons()).action();
            to = elsewhere.isEmpty() ? to : to.at(elsewhere);
        } else if (odd.once(15)) {
            to = to.at(to.action().replaceAll("/(check|record)$", "") + odd.any(List.of("", "/check", "/record")));
        }
        return post(to.action(), filling.body(to, odd.once(3)));
    }

    private static List<String> codes() {
        return FileActs.all().stream().map(ActType::code).toList();
    }

    private String anyAct() {
        return odd.any(codes());
    }

    private String address() {
        String file = "/files/" + (odd.once(10) ? pool.command(random, true) : pool.file(random));
        return switch (random.nextInt(26)) {
            case 0, 1, 2, 3, 4, 5 -> file + "/do";
            case 6, 7 -> file + "/do/" + anyAct() + (odd.once(4) ? "?thread=" + odd.encoded(odd.text()) : "");
            case 8 -> file;
            case 9 -> file + "/timeline";
            case 10 -> file + "/acts/" + random.nextInt(0, 50);
            case 11 -> file + "/accesses" + (odd.once(2) ? "/events" : "");
            case 12 -> file + "/time?on=" + day() + "&known=" + day();
            case 13 -> file + "?on=" + day() + "&known=" + day();
            case 14 ->
                file + "/why?thread=" + random.nextInt(9) + "&task=trajectory.plan&role=" + odd.encoded(odd.text());
            case 15 -> file + "/done/" + pool.command(random, false);
            case 16 -> "/new";
            case 17 -> "/search";
            case 18 ->
                "/work?scope=" + odd.any(List.of("mine", "team", "free", "x")) + "&page=" + odd.encoded(odd.text());
            case 19 ->
                odd.any(List.of("/me", "/me/copy", "/payments", "/trainees", "/trainees/attendance", "/patients"));
            case 20 ->
                odd.any(List.of(
                        "/erasures",
                        "/erasures/1",
                        "/erasures/1/confirm",
                        "/holds",
                        "/holds/1",
                        "/holds/1/confirm",
                        "/holds/1/lift",
                        "/retention",
                        "/security/accesses",
                        "/emergencies",
                        "/sessions"));
            case 21 ->
                "/registers/" + odd.any(List.of("organisation", "convention", "directive", "mandate", "setting", "x"))
                        + odd.any(List.of("", "/1", "/fund", "/partner?on=" + day()));
            case 22 ->
                odd.any(List.of(
                        "/rulebook",
                        "/rulebook/access",
                        "/rulebook/pilots",
                        "/rulebook/parameters?on=" + day(),
                        "/calculations",
                        "/calculations/benefit?try=" + odd.encoded(odd.text()),
                        "/"));
            case 23 -> "/trainees/attendance?month=" + odd.encoded(odd.text());
            case 24 ->
                odd.any(List.of("/accessibility", "/licence", "/acting-as", "/clock", "/health", "/error", "/x"));
            default -> "/" + odd.encoded(odd.text());
        };
    }

    private String day() {
        return odd.once(3)
                ? odd.encoded(odd.text())
                : today.minusDays(random.nextInt(500)).toString();
    }

    private Sent get(String target) {
        return sent("GET", target, Optional.empty());
    }

    private Sent post(String target, String body) {
        return sent("POST", target, Optional.of(body)).with("Content-Type: application/x-www-form-urlencoded");
    }

    private Sent sent(String method, String target, Optional<String> body) {
        List<String> headers = new ArrayList<>();
        headers.add("Accept: text/html");
        if (!cookies.isEmpty()) {
            headers.add("Cookie: "
                    + cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        Optional<String> as = signedIn ? Optional.of(account.viewer().person().key()) : Optional.empty();
        return new Sent(method, target, headers, as, Optional.empty(), body);
    }

    /// Keeps cookies, and what the page offers to be sent or followed.
    void hear(Sent sent, Got got) {
        for (String line : got.headers()) {
            if (line.regionMatches(true, 0, "Set-Cookie:", 0, 11)) {
                keep(line.substring(11).strip());
            }
        }
        String place = got.header("Location").orElse("");
        if ((got.status() == 303 && place.startsWith("/sign-in")) || sent.path().equals("/sign-out")) {
            leave();
        } else if (got.status() == 303
                && sent.method().equals("POST")
                && sent.path().equals("/sign-in")) {
            signedIn = cookies.containsKey("passerelle-session");
            forms.clear();
        } else if (got.status() == 303) {
            next = place;
        }
        read(got.body());
    }

    private void leave() {
        signedIn = false;
        forms.clear();
        links = List.of();
        cookies.clear();
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair.substring(0, equals));
        } else {
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    private void read(String html) {
        if (!html.contains("<html")) {
            return;
        }
        links = Form.links(html).stream()
                .filter(link -> !link.startsWith("/static") && !link.matches(".*\\.(css|js|svg|png|woff2)(\\?.*)?"))
                .toList();
        for (Form form : Form.in(html)) {
            int oneIn = OF_EVERY_PAGE.getOrDefault(form.action(), 1);
            if (!form.action().startsWith(CLOCK) && odd.once(oneIn)) {
                forms.add(form);
            }
        }
        while (forms.size() > KEPT) {
            forms.removeFirst();
        }
    }
}
