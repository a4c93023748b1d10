// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.provider;

import be.passerelle.registry.identity.SignIn;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.web.provider.Provider.Claims;
import be.passerelle.web.provider.Provider.Client;
import be.passerelle.web.provider.Provider.Levels;
import be.passerelle.web.provider.Provider.Places;
import be.passerelle.web.provider.Provider.UserInfoForm;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/// Reads the file of identity providers: properties in UTF-8, each `<name of the provider>.<setting>`. All that
/// is wrong with it is told at once. The secret of a client stands in a file of its own, which nobody else
/// reads.
public final class ProviderFile {

    private static final String NAME = "[a-z][a-z0-9-]{0,29}";

    /// The same name would stand for whoever signs in without any proof.
    private static final String NO_NAME = SignIn.DEMONSTRATION;

    /// Accounts of our own are set with one line: for whose people they count.
    private static final String LOCAL = SignIn.LOCAL + ".organisations";

    private static final Set<String> SETTINGS = Set.of(
            "label",
            "issuer",
            "authorization-uri",
            "token-uri",
            "jwk-set-uri",
            "user-info-uri",
            "client-id",
            "client-secret-file",
            "client-authentication",
            "scopes",
            "algorithm",
            "rsa-bits",
            "max-age",
            "user-info",
            "person-claim",
            "national-number-claim",
            "name-claims",
            "language-claim",
            "acr-claim",
            "acr-values",
            "strong-acr-values",
            "organisations");

    private static final Map<String, ClientAuthenticationMethod> METHODS = Map.of(
            "basic", ClientAuthenticationMethod.CLIENT_SECRET_BASIC,
            "post", ClientAuthenticationMethod.CLIENT_SECRET_POST);

    private static final Map<String, SignatureAlgorithm> ALGORITHMS =
            Map.of("RS256", SignatureAlgorithm.RS256, "ES256", SignatureAlgorithm.ES256);

    private static final Map<String, UserInfoForm> FORMS =
            Map.of("none", UserInfoForm.NONE, "json", UserInfoForm.JSON, "signed", UserInfoForm.SIGNED);

    private static final Set<PosixFilePermission> OWN =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private static final Duration LONGEST_AGE = Duration.ofHours(12);

    private final Path folder;
    private final List<String> mistakes = new ArrayList<>();

    private ProviderFile(Path folder) {
        this.folder = folder;
    }

    /// The providers of a file; none when there is no such file.
    ///
    /// @throws UnusableProviders when it cannot be understood
    public static List<Provider> read(Path file) {
        return read(file, Optional.empty()).all();
    }

    /// The providers of a file, and for whom accounts of our own count.
    ///
    /// @param publicAddress what browsers call, where that is another address
    /// @throws UnusableProviders when it cannot be understood
    public static Providers read(Path file, Optional<String> publicAddress) {
        Properties written = written(file);
        ProviderFile reading = new ProviderFile(
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("")));
        List<Provider> providers = reading.providers(written);
        Optional<Set<OrganisationId>> local = Optional.ofNullable(written.getProperty(LOCAL))
                .map(keys -> reading.organisations(SignIn.LOCAL, keys.strip()));
        if (!reading.mistakes.isEmpty()) {
            throw new UnusableProviders(file, reading.mistakes);
        }
        return new Providers(providers, local, publicAddress);
    }

    private static Properties written(Path file) {
        Properties written = new Properties();
        if (!Files.exists(file)) {
            return written;
        }
        try (var reader = Files.newBufferedReader(file)) {
            written.load(reader);
            return written;
        } catch (IOException | IllegalArgumentException _) {
            throw new UnusableProviders(file, List.of("It cannot be read: it must be properties in UTF-8."));
        }
    }

    private List<Provider> providers(Properties written) {
        Map<String, Map<String, String>> byName = new TreeMap<>();
        for (String key : written.stringPropertyNames()) {
            String[] parts = key.split("[.]", 2);
            if (key.equals(LOCAL)) {
                continue;
            }
            if (parts.length < 2
                    || !parts[0].matches(NAME)
                    || parts[0].equals(NO_NAME)
                    || parts[0].equals(SignIn.LOCAL)) {
                mistakes.add("“" + key + "” is not <name>.<setting>, the name in small letters, digits and dashes.");
            } else if (!SETTINGS.contains(parts[1])) {
                mistakes.add("There is no setting “" + parts[1] + "”, as in “" + key + "”.");
            } else {
                byName.computeIfAbsent(parts[0], _ -> new TreeMap<>())
                        .put(parts[1], written.getProperty(key).strip());
            }
        }
        List<Provider> providers = new ArrayList<>();
        byName.forEach((name, settings) -> providers.add(provider(name, settings)));
        return List.copyOf(providers);
    }

    private Provider provider(String name, Map<String, String> settings) {
        Function<String, String> needed = setting -> needed(name, settings, setting);
        Function<String, Optional<String>> given = setting -> given(settings, setting);
        Optional<String> person = given.apply("person-claim");
        Optional<String> number = given.apply("national-number-claim");
        if (person.isEmpty() && number.isEmpty()) {
            mistakes.add(name + " names nobody: it needs person-claim, or national-number-claim, or both.");
        }
        List<String> scopes = words(given.apply("scopes").orElse("openid"));
        if (!scopes.contains("openid")) {
            mistakes.add(name + ".scopes must have openid among them.");
        }
        UserInfoForm form = one(name, "user-info", given.apply("user-info").orElse("none"), FORMS, UserInfoForm.NONE);
        return new Provider(
                name,
                given.apply("label").orElse(name),
                uri(name + ".issuer", needed.apply("issuer")),
                places(name, settings, form),
                new Client(
                        needed.apply("client-id"),
                        secret(name, needed.apply("client-secret-file")),
                        one(
                                name,
                                "client-authentication",
                                given.apply("client-authentication").orElse("basic"),
                                METHODS,
                                ClientAuthenticationMethod.CLIENT_SECRET_BASIC),
                        scopes),
                one(name, "algorithm", given.apply("algorithm").orElse("RS256"), ALGORITHMS, SignatureAlgorithm.RS256),
                one(name, "rsa-bits", given.apply("rsa-bits").orElse(RsaKeys.STRICT), RsaKeys.BITS, 0),
                given.apply("max-age").map(minutes -> maxAge(name, minutes)),
                form,
                new Claims(
                        person,
                        number,
                        words(given.apply("name-claims").orElse("name")),
                        given.apply("language-claim").orElse("locale"),
                        given.apply("acr-claim").orElse("acr")),
                new Levels(anyOr(words(needed.apply("acr-values"))), anyOr(words(needed.apply("strong-acr-values")))),
                person.isPresent() ? organisations(name, needed.apply("organisations")) : Set.of());
    }

    /// As long as a session lasts here at most: whoever is asked less often than that need not set
    /// it.
    private Duration maxAge(String name, String minutes) {
        if (!minutes.matches("[0-9]{1,3}") || Integer.parseInt(minutes) > LONGEST_AGE.toMinutes()) {
            mistakes.add(name + ".max-age is a number of minutes, from 0 to " + LONGEST_AGE.toMinutes() + ".");
            return LONGEST_AGE;
        }
        return Duration.ofMinutes(Integer.parseInt(minutes));
    }

    /// All addresses, or none: then the provider is asked for them.
    private Optional<Places> places(String name, Map<String, String> settings, UserInfoForm form) {
        List<String> all = List.of("authorization-uri", "token-uri", "jwk-set-uri", "user-info-uri");
        if (all.stream().allMatch(each -> given(settings, each).isEmpty())) {
            return Optional.empty();
        }
        Optional<String> userInfo = form == UserInfoForm.NONE
                ? Optional.empty()
                : Optional.of(uri(name + ".user-info-uri", needed(name, settings, "user-info-uri")));
        return Optional.of(new Places(
                uri(name + ".authorization-uri", needed(name, settings, "authorization-uri")),
                uri(name + ".token-uri", needed(name, settings, "token-uri")),
                uri(name + ".jwk-set-uri", needed(name, settings, "jwk-set-uri")),
                userInfo));
    }

    private String needed(String name, Map<String, String> settings, String setting) {
        return given(settings, setting).orElseGet(() -> {
            mistakes.add(name + "." + setting + " is missing.");
            return "";
        });
    }

    private static Optional<String> given(Map<String, String> settings, String setting) {
        return Optional.ofNullable(settings.get(setting)).filter(value -> !value.isEmpty());
    }

    private <T> T one(String name, String setting, String value, Map<String, T> known, T otherwise) {
        T meant = known.get(value);
        if (meant == null) {
            mistakes.add(name + "." + setting + " is one of "
                    + String.join(", ", known.keySet().stream().sorted().toList()) + ".");
            return otherwise;
        }
        return meant;
    }

    private String uri(String setting, String written) {
        if (!written.isEmpty() && !isProtected(written)) {
            mistakes.add(setting + " must begin with https://, or with http:// on this very machine.");
        }
        return written;
    }

    /// Whether an address is one that may be called: what goes over a network goes encrypted.
    public static boolean isProtected(String written) {
        try {
            URI uri = new URI(written);
            String host = uri.getHost();
            return host != null
                    && uri.getRawUserInfo() == null
                    && ("https".equals(uri.getScheme())
                            || ("http".equals(uri.getScheme())
                                    && Set.of("localhost", "127.0.0.1", "[::1]").contains(host)));
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private String secret(String name, String written) {
        if (written.isEmpty()) {
            return "";
        }
        Path file = folder.resolve(written);
        try {
            if (!OWN.containsAll(Files.getPosixFilePermissions(file))) {
                mistakes.add("Others may read the secret of " + name + " in " + file + ": chmod 600 it.");
            }
            String secret = Files.readString(file).strip();
            if (secret.isEmpty()) {
                mistakes.add("The file " + file + " with the secret of " + name + " is empty.");
            }
            return secret;
        } catch (IOException | UnsupportedOperationException _) {
            mistakes.add("The file " + file + " with the secret of " + name + " cannot be read.");
            return "";
        }
    }

    private Set<OrganisationId> organisations(String name, String written) {
        Set<OrganisationId> organisations = new HashSet<>();
        if (written.isEmpty() && name.equals(SignIn.LOCAL)) {
            mistakes.add(LOCAL + " names no organisation; * stands for all.");
        }
        if (!written.equals("*")) {
            for (String key : words(written)) {
                try {
                    organisations.add(new OrganisationId(key));
                } catch (IllegalArgumentException _) {
                    mistakes.add(name + ".organisations: “" + key + "” is no key of an organisation.");
                }
            }
        }
        return organisations;
    }

    /// “any” says in so many words that no level is asked for.
    private static List<String> anyOr(List<String> levels) {
        return levels.equals(List.of("any")) ? List.of() : levels;
    }

    private static List<String> words(String written) {
        return Arrays.stream(written.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
