// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.client;

import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.casefile.access.Assurance;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.provider.ProviderFile;
import be.passerelle.web.provider.RsaKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/// Reads the file of API clients: properties in UTF-8, each `issuer.<name>.<setting>` or
/// `client.<name>.<setting>`. All that is wrong with it is told at once. It holds no secret: a
/// client proves itself to its authorization server, and that by its signature to us.
public final class ApiClientFile {

    private static final String NAME = "[a-z][a-z0-9-]{0,29}";
    private static final String ISSUER = "issuer";
    private static final String CLIENT = "client";
    private static final String ANY = "any";

    private static final Map<String, Set<String>> SETTINGS = Map.of(
            ISSUER,
            Set.of(
                    "issuer",
                    "jwk-set-uri",
                    "audience",
                    "algorithm",
                    "rsa-bits",
                    "token-type",
                    "client-claim",
                    "longest-life"),
            CLIENT,
            Set.of(
                    "issuer",
                    "client-id",
                    "subject",
                    "organisation",
                    "roles",
                    "scopes",
                    "assurance",
                    "acr-values",
                    "person"));

    private static final Map<String, SignatureAlgorithm> ALGORITHMS = Map.of(
            "RS256", SignatureAlgorithm.RS256, "PS256", SignatureAlgorithm.PS256, "ES256", SignatureAlgorithm.ES256);

    private static final Map<String, String> TYPES = Map.of("at+jwt", "at+jwt", "jwt", "JWT");

    private static final Map<String, Scope> SCOPES =
            Arrays.stream(Scope.values()).collect(Collectors.toMap(Scope::code, Function.identity()));

    /// An insured person comes by themselves, never through a system of somebody else.
    private static final Map<String, Role> ROLES = Arrays.stream(Role.values())
            .filter(role -> role != Role.INSURED)
            .collect(Collectors.toMap(Codes::of, Function.identity()));

    private static final Map<String, Assurance> ASSURANCES =
            Arrays.stream(Assurance.values()).collect(Collectors.toMap(Codes::of, Function.identity()));

    /// A token that lasts longer outlives the decision to take it away by too much.
    private static final Duration LONGEST = Duration.ofHours(1);

    private final List<String> mistakes = new ArrayList<>();

    private ApiClientFile() {}

    /// The clients of a file; none when there is no such file.
    ///
    /// @throws UnusableApiClients when it cannot be understood
    public static ApiClients read(Path file) {
        if (!Files.exists(file)) {
            return new ApiClients(List.of(), List.of());
        }
        Properties written = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            written.load(reader);
        } catch (IOException | IllegalArgumentException _) {
            throw new UnusableApiClients(file, List.of("It cannot be read: it must be properties in UTF-8."));
        }
        ApiClientFile reading = new ApiClientFile();
        ApiClients clients = reading.clients(written);
        if (!reading.mistakes.isEmpty()) {
            throw new UnusableApiClients(file, reading.mistakes);
        }
        return clients;
    }

    private ApiClients clients(Properties written) {
        Map<String, Settings> ofIssuers = new TreeMap<>();
        Map<String, Settings> ofClients = new TreeMap<>();
        for (String key : new TreeSet<>(written.stringPropertyNames())) {
            String[] parts = key.split("[.]", 3);
            Set<String> known = SETTINGS.get(parts[0]);
            if (parts.length < 3 || known == null || !parts[1].matches(NAME)) {
                mistakes.add("“" + key + "” is neither issuer.<name>.<setting> nor client.<name>.<setting>, the name in"
                        + " small letters, digits and dashes.");
            } else if (!known.contains(parts[2])) {
                mistakes.add("There is no setting “" + parts[2] + "”, as in “" + key + "”.");
            } else {
                (parts[0].equals(ISSUER) ? ofIssuers : ofClients)
                        .computeIfAbsent(parts[1], name -> new Settings(parts[0] + "." + name, new TreeMap<>()))
                        .values()
                        .put(parts[2], written.getProperty(key).strip());
            }
        }
        List<TokenIssuer> issuers = ofIssuers.entrySet().stream()
                .map(each -> issuer(each.getKey(), each.getValue()))
                .toList();
        List<ApiClient> clients = ofClients.entrySet().stream()
                .map(each -> client(each.getKey(), each.getValue(), ofIssuers.keySet()))
                .toList();
        told(issuers.stream().map(TokenIssuer::issuer), "Two issuers say that they are “%s”.");
        told(clients.stream().map(client -> client.issuer() + " " + client.id()), "Two clients are the “%s”.");
        return new ApiClients(issuers, clients);
    }

    private record Settings(String of, Map<String, String> values) {

        Optional<String> given(String setting) {
            return Optional.ofNullable(values.get(setting)).filter(value -> !value.isEmpty());
        }
    }

    private void told(Stream<String> each, String twice) {
        Set<String> seen = new HashSet<>();
        each.filter(one -> !one.isBlank() && !seen.add(one)).forEach(one -> mistakes.add(twice.formatted(one)));
    }

    private TokenIssuer issuer(String name, Settings settings) {
        return new TokenIssuer(
                name,
                uri(settings, "issuer"),
                uri(settings, "jwk-set-uri"),
                needed(settings, "audience"),
                one(settings, "algorithm", "RS256", ALGORITHMS).orElse(SignatureAlgorithm.RS256),
                one(settings, "rsa-bits", RsaKeys.STRICT, RsaKeys.BITS).orElse(0),
                one(settings, "token-type", "at+jwt", TYPES).orElse(""),
                settings.given("client-claim").orElse("client_id"),
                life(settings));
    }

    private ApiClient client(String name, Settings settings, Set<String> issuers) {
        String issuer = needed(settings, "issuer");
        if (!issuer.isEmpty() && !issuers.contains(issuer)) {
            mistakes.add(settings.of() + ".issuer: there is no issuer “" + issuer + "”.");
        }
        String id = needed(settings, "client-id");
        Optional<String> itself = settings.given("person");
        if (itself.filter(key -> !PersonId.isOne(key)).isPresent()) {
            mistakes.add(settings.of() + ".person is no key of somebody who acts.");
        }
        Set<Scope> scopes = all(settings, "scopes", SCOPES);
        if (itself.isEmpty() && !scopes.contains(Scope.ON_BEHALF_OF)) {
            mistakes.add(settings.of() + " acts for nobody: it needs a person, or the scope "
                    + Scope.ON_BEHALF_OF.code() + ".");
        }
        Assurance assurance =
                one(settings, "assurance", "substantial", ASSURANCES).orElse(Assurance.SUBSTANTIAL);
        return new ApiClient(
                name,
                issuer,
                id,
                settings.given("subject").orElse(id),
                organisation(settings).orElseGet(() -> new OrganisationId("none")),
                all(settings, "roles", ROLES),
                scopes,
                assurance,
                levels(settings, assurance),
                itself.filter(PersonId::isOne).map(PersonId::new));
    }

    /// Whoever counts as surely proved says by which levels of its tokens; or, in so many words,
    /// that any will do.
    private Set<String> levels(Settings settings, Assurance assurance) {
        if (assurance != Assurance.HIGH) {
            return Set.of();
        }
        Set<String> levels = Set.of(needed(settings, "acr-values").split("\\s+", -1));
        return levels.equals(Set.of(ANY)) ? Set.of() : levels;
    }

    private String needed(Settings settings, String setting) {
        return settings.given(setting).orElseGet(() -> {
            mistakes.add(settings.of() + "." + setting + " is missing.");
            return "";
        });
    }

    private String uri(Settings settings, String setting) {
        String written = needed(settings, setting);
        if (!written.isEmpty() && !ProviderFile.isProtected(written)) {
            mistakes.add(
                    settings.of() + "." + setting + " must begin with https://, or with http:// on this very machine.");
        }
        return written;
    }

    private <T> Optional<T> one(Settings settings, String setting, String otherwise, Map<String, T> known) {
        Optional<T> meant =
                Optional.ofNullable(known.get(settings.given(setting).orElse(otherwise)));
        if (meant.isEmpty()) {
            mistakes.add(settings.of() + "." + setting + " is one of " + words(known) + ".");
        }
        return meant;
    }

    private <T> Set<T> all(Settings settings, String setting, Map<String, T> known) {
        Set<T> all = new LinkedHashSet<>();
        for (String word : needed(settings, setting).split("\\s+", -1)) {
            T meant = known.get(word);
            if (meant != null) {
                all.add(meant);
            } else if (!word.isEmpty()) {
                mistakes.add(settings.of() + "." + setting + ": “" + word + "” is none of " + words(known) + ".");
            }
        }
        return all;
    }

    private static String words(Map<String, ?> known) {
        return known.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    private Optional<OrganisationId> organisation(Settings settings) {
        String key = needed(settings, "organisation");
        try {
            return key.isEmpty() ? Optional.empty() : Optional.of(new OrganisationId(key));
        } catch (IllegalArgumentException _) {
            mistakes.add(settings.of() + ".organisation: “" + key + "” is no key of an organisation.");
            return Optional.empty();
        }
    }

    private Duration life(Settings settings) {
        String minutes = settings.given("longest-life").orElse(String.valueOf(LONGEST.toMinutes()));
        if (!minutes.matches("[1-9][0-9]?") || Integer.parseInt(minutes) > LONGEST.toMinutes()) {
            mistakes.add(
                    settings.of() + ".longest-life is a number of minutes, from 1 to " + LONGEST.toMinutes() + ".");
            return LONGEST;
        }
        return Duration.ofMinutes(Integer.parseInt(minutes));
    }
}
