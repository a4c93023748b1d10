// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.person.Insured;
import be.passerelle.law.language.Language;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.registry.identity.RepresentedFiles;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.provider.Provider;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// What the claims of a provider come down to: the key of somebody who holds mandates, an insured person of
/// whom there is a file, or who represents one, or both. Anybody else is nobody here, and is told why.
final class Claimed {

    private static final int LONGEST_NAME = 120;
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    private final Accounts accounts;
    private final Desk desk;
    private final RepresentedFiles represented;
    private final InstantSource clock;

    Claimed(Accounts accounts, Desk desk, RepresentedFiles represented, InstantSource clock) {
        this.clock = clock;
        this.accounts = accounts;
        this.desk = desk;
        this.represented = represented;
    }

    /// @throws SignInRefused when they act as nobody here
    SignIn signIn(Provider provider, OidcUser user) {
        String level = level(provider, user);
        if (!provider.levels().isEnough(level)) {
            throw new SignInRefused(WhyRefused.TOO_WEAK);
        }
        if (provider.maxAge().filter(age -> !isFresh(user, age)).isPresent()) {
            throw new SignInRefused(WhyRefused.NOT_PROVEN);
        }
        Optional<String> person = provider.claims()
                .person()
                .flatMap(claim -> text(user, claim))
                .filter(PersonId::isOne)
                .map(key -> key.toLowerCase(Locale.ROOT));
        Optional<NationalNumber> number = provider.claims()
                .nationalNumber()
                .flatMap(claim -> text(user, claim))
                .flatMap(NationalNumber::parse);
        Optional<SignIn.Insured> insured = number.flatMap(known -> insured(provider, user, known));
        Optional<String> name =
                person.or(() -> insured.map(each -> each.person().key()));
        if (name.isEmpty()) {
            throw new SignInRefused(number.isPresent() ? WhyRefused.NO_FILE : WhyRefused.NO_MANDATE);
        }
        SignIn claimed = new SignIn(name.get(), provider.name(), level, Optional.empty(), number, insured);
        boolean ofAnother = number.isPresent() && isOfAnother(claimed);
        SignIn signIn = ofAnother ? inPerson(claimed) : claimed;
        if (accounts.choices(signIn).isEmpty()) {
            throw new SignInRefused(ofAnother ? WhyRefused.OTHER_NUMBER : why(signIn, number));
        }
        return signIn;
    }

    /// Whether there are mandates under that key, and each says another number than the proof: then they are those
    /// of somebody else, or the number was written down wrongly. Where one says it, an organisation has corrected
    /// it and another has not: that one alone lets nobody in.
    private boolean isOfAnother(SignIn claimed) {
        SignIn unnumbered = new SignIn(
                claimed.name(), claimed.means(), claimed.level(), Optional.empty(), Optional.empty(), Optional.empty());
        return mandated(unnumbered) && !mandated(claimed);
    }

    private boolean mandated(SignIn signIn) {
        return accounts.choices(signIn).stream()
                .anyMatch(account -> account.mandate().isPresent());
    }

    /// Whoever has nothing to do with the key that the provider names is there as the insured person alone that the
    /// proof says, under the key of that one.
    private static SignIn inPerson(SignIn claimed) {
        String name = claimed.insured().map(insured -> insured.person().key()).orElse(claimed.name());
        return new SignIn(
                name, claimed.means(), claimed.level(), Optional.empty(), claimed.number(), claimed.insured());
    }

    private WhyRefused why(SignIn signIn, Optional<NationalNumber> number) {
        if (accounts.ended(signIn).isPresent()) {
            return WhyRefused.MANDATE_ENDED;
        }
        return number.isPresent() ? WhyRefused.NO_FILE : WhyRefused.NO_MANDATE;
    }

    /// Their acts are recorded under the key of their file, or of the representation; never under their number.
    private Optional<SignIn.Insured> insured(Provider provider, OidcUser user, NationalNumber number) {
        Viewer asking =
                new Viewer(new PersonId("insured"), new OrganisationId("insured"), Role.INSURED, Optional.of(number));
        return desk.ownFile(asking)
                .map(Insured::key)
                .or(() -> represented.firstKey(number))
                .map(key -> new SignIn.Insured(key, number, name(provider, user), language(provider, user)));
    }

    private static String name(Provider provider, OidcUser user) {
        String name = provider.claims().names().stream()
                .flatMap(claim -> text(user, claim).stream())
                .map(part -> part.replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static Language language(Provider provider, OidcUser user) {
        String told = text(user, provider.claims().language()).orElse("").toLowerCase(Locale.ROOT);
        return Arrays.stream(Language.values())
                .filter(language -> told.startsWith(language.code()))
                .findFirst()
                .orElse(Language.FR);
    }

    /// The token is signed whatever else is; it goes first.
    private static String level(Provider provider, OidcUser user) {
        String claim = provider.claims().level();
        return Optional.ofNullable(user.getIdToken().getClaimAsString(claim))
                .or(() -> text(user, claim))
                .orElse("");
    }

    /// A provider that is asked how long ago must say so, and must have asked again after that
    /// (OpenID Connect Core, section 3.1.2.1).
    private boolean isFresh(OidcUser user, Duration age) {
        Instant now = clock.instant();
        return Optional.ofNullable(user.getIdToken().getAuthenticatedAt())
                .filter(proved -> !proved.isBefore(now.minus(age).minus(CLOCKS_APART)))
                .filter(proved -> !proved.isAfter(now.plus(CLOCKS_APART)))
                .isPresent();
    }

    private static Optional<String> text(OidcUser user, String claim) {
        return user.getClaims().get(claim) instanceof String text && !text.isBlank()
                ? Optional.of(text.strip())
                : Optional.empty();
    }
}
