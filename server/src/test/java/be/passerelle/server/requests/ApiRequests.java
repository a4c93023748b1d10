// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Requests to each operation of the description: as it says, at its bounds, and wrong in one thing or in several.
final class ApiRequests {

    /// Of what is refused as too large the server takes 24 MB, and closes then (`max-swallow-size`): whoever still
    /// sends gets no answer.
    private static final int STILL_TAKEN = 5_000_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> METHODS =
            List.of("GET", "POST", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "SEARCH", "FOO");

    private record Described(String method, String path, Map<?, ?> operation) {

        String name() {
            return method + " " + path;
        }
    }

    private final SplittableRandom random;
    private final Odd odd;
    private final FromSchema schemas;
    private final Pool pool;
    private final LocalDate today;
    private final List<Described> operations = new ArrayList<>();

    ApiRequests(Map<?, ?> document, Pool pool, LocalDate today, SplittableRandom random) {
        this.random = random;
        this.odd = new Odd(random);
        this.schemas = new FromSchema(document, today, random);
        this.pool = pool;
        this.today = today;
        FromSchema.member(document, "paths")
                .forEach((path, methods) -> ((Map<?, ?>) methods).forEach((method, operation) -> {
                    if (method.equals("get") || method.equals("post")) {
                        operations.add(new Described(
                                method.toString().toUpperCase(Locale.ROOT), path.toString(), (Map<?, ?>) operation));
                    }
                }));
    }

    Sent next() {
        Described described = odd.any(operations);
        if (described.path().startsWith("/doc/") && !odd.once(20)) {
            described = operations.getFirst(); // it is half a megabyte, and the same for everybody
        }
        Account account = odd.any(Invented.ACCOUNTS.all());
        List<String> headers = new ArrayList<>();
        Optional<String> as = Optional.of(account.viewer().person().key());
        if (odd.once(25)) {
            as = Optional.empty();
        } else {
            headers.add("Authorization: Bearer " + account.token());
        }
        String target = ApiServlet.PATH + path(described) + query(described);
        Optional<String> body = described.operation().containsKey("requestBody")
                ? Optional.of(body(described, account))
                : Optional.empty();
        if (body.isPresent()) {
            headers.add("Content-Type: application/json");
        }
        headers(described, headers);
        Sent sent = new Sent(described.method(), target, headers, as, Optional.of(described.name()), body);
        return odd.once(8) ? spoilt(sent) : sent;
    }

    /// The same request, wrong in what no operation declares.
    private Sent spoilt(Sent sent) {
        return switch (random.nextInt(4)) {
            case 0 ->
                new Sent(odd.any(METHODS), sent.target(), sent.headers(), sent.as(), Optional.empty(), sent.body());
            case 1 -> sent.with(odd.header());
            case 2 -> sent.with(odd.header()).with(odd.header());
            default ->
                new Sent(
                        sent.method(),
                        odd.broken(sent.target()),
                        sent.headers(),
                        sent.as(),
                        Optional.empty(),
                        sent.body());
        };
    }

    private String path(Described described) {
        StringBuilder path = new StringBuilder();
        for (String part : described.path().substring(1).split("/", -1)) {
            path.append('/');
            path.append(part.startsWith("{") ? odd.encoded(inPath(part.substring(1, part.length() - 1))) : part);
        }
        return path.toString();
    }

    private String inPath(String name) {
        if (odd.once(12)) {
            return odd.text();
        }
        return switch (name) {
            case "caseFileId" ->
                odd.once(6)
                        ? pool.command(random, true).toString()
                        : pool.file(random).toString();
            case "actNumber" -> String.valueOf(random.nextInt(0, 40));
            case "actTypeCode" -> odd.any(List.of("trajectory.proposed", "consent.given", "x.y"));
            case "registerCode" ->
                odd.any(List.of("organisation", "convention", "directive", "mandate", "setting", "x"));
            case "entryKey" -> odd.any(List.of("1", "fund", "partner", "centre", "physician@fund", "nothing"));
            case "problemTypeCode" -> odd.any(List.of("actNotOpen", "badRequest", "x"));
            default -> "x";
        };
    }

    private String query(Described described) {
        StringBuilder query = new StringBuilder();
        for (Object each : parameters(described)) {
            Map<?, ?> parameter = schemas.resolved((Map<?, ?>) each);
            if ("query".equals(parameter.get("in")) && odd.once(3)) {
                String name = String.valueOf(parameter.get("name"));
                for (int times = odd.once(15) ? 2 : 1; times > 0; times--) {
                    query.append(query.isEmpty() ? '?' : '&').append(name).append('=');
                    query.append(odd.encoded(value(name, parameter)));
                }
            }
        }
        return query.toString();
    }

    private String value(String name, Map<?, ?> parameter) {
        if (odd.once(6)) {
            return odd.text();
        }
        return name.equals("caseFileId")
                ? pool.file(random).toString()
                : String.valueOf(schemas.value(FromSchema.member(parameter, "schema")));
    }

    private void headers(Described described, List<String> headers) {
        for (Object each : parameters(described)) {
            Map<?, ?> parameter = schemas.resolved((Map<?, ?>) each);
            if ("header".equals(parameter.get("in")) && odd.once(12)) {
                headers.add(parameter.get("name") + ": "
                        + odd.any(List.of("\"1\"", "*", "coordinator", "physician", "advisoryPhysician", "\"", "é")));
            }
        }
        if (odd.once(4)) {
            headers.add("Accept-Language: " + odd.any(List.of("fr", "nl-BE", "de", "en", "fr;q=0.1, nl")));
        }
    }

    private static List<?> parameters(Described described) {
        return described.operation().get("parameters") instanceof List<?> parameters ? parameters : List.of();
    }

    private String body(Described described, Account account) {
        Map<?, ?> content = FromSchema.member(described.operation(), "requestBody", "content", "application/json");
        Object body = described.path().equals("/caseFiles") && !odd.once(3)
                ? opening(account)
                : schemas.value(FromSchema.member(content, "schema"));
        if (body instanceof Map<?, ?> map && map.containsKey("commandId")) {
            body = withCommand(map);
        }
        for (int wrongs = odd.once(3) ? random.nextInt(1, 4) : 0; wrongs > 0; wrongs--) {
            body = schemas.wrong(body, odd);
        }
        String text = JSON.writeValueAsString(body);
        String sent = odd.once(25) ? brokenText(text) : text;
        return sent.length() <= STILL_TAKEN ? sent : sent.substring(0, STILL_TAKEN);
    }

    private Map<String, @Nullable Object> withCommand(Map<?, ?> body) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        body.forEach((name, member) -> changed.put(name.toString(), member));
        changed.put("commandId", pool.command(random, !odd.once(8)).toString());
        changed.computeIfPresent("seenHead", (_, head) -> odd.once(2) ? random.nextInt(30) : head);
        return changed;
    }

    private Map<String, Object> opening(Account account) {
        Pool.Somebody somebody = pool.somebody();
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("nationalNumber", somebody.number().digits());
        person.put("familyName", "Nouvelle");
        person.put("givenName", "Personne");
        person.put("birthDate", somebody.born().toString());
        person.put("sex", somebody.female() ? "female" : "male");
        person.put("language", odd.any(List.of("fr", "nl", "de")));
        person.put("municipality", "Namur");
        person.put("fund", account.viewer().organisation().key());
        Map<String, Object> opening = new LinkedHashMap<>();
        opening.put("commandId", "");
        opening.put("happenedOn", today.toString());
        opening.put("person", person);
        return opening;
    }

    private String brokenText(String text) {
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(0, at);
            case 1 -> text + text;
            case 2 -> "\uFEFF" + text;
            case 3 -> "[".repeat(random.nextInt(1, 400)) + text;
            case 4 -> text.replaceFirst("\\{", "{\"commandId\":1,");
            case 5 -> text.replaceFirst("\"([^\"]*)\"", "\"\\\\ud800$1\"");
            default -> "{\"x\":\"" + "y".repeat(random.nextInt(1, 200_000)) + "\"}";
        };
    }

    /// The description, as it is published.
    static Map<?, ?> description(byte[] written) {
        return JSON.readValue(new String(written, StandardCharsets.UTF_8), Map.class);
    }
}
