// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.registry.identity.Accounts;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.local.AddressTries;
import be.passerelle.web.local.LocalDoor;
import be.passerelle.web.provider.Flows;
import be.passerelle.web.provider.Providers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// Somebody signs in with an account that the installation keeps itself. Whatever is wrong, the
/// answer is the same, and it comes no sooner.
final class LocalSignIn extends AbstractAuthenticationProcessingFilter {

    /// Where the form is sent.
    static final String PLACE = "/sign-in/local";

    private static final Duration NO_SOONER = Duration.ofMillis(700);

    private final LocalDoor door;
    private final Providers providers;
    private final Accounts accounts;
    private final AddressTries tries;
    private final KnownBrowsers browsers;
    private final TypedKeys typed;

    LocalSignIn(
            LocalDoor door,
            Providers providers,
            Accounts accounts,
            AddressTries tries,
            KnownBrowsers browsers,
            TypedKeys typed) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PLACE));
        this.door = door;
        this.providers = providers;
        this.accounts = accounts;
        this.tries = tries;
        this.browsers = browsers;
        this.typed = typed;
        setAuthenticationManager(asked -> asked);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        long begun = System.nanoTime();
        String key = sent(request, "key");
        if (providers.local().isEmpty() || tries.tooMany(request)) {
            throw refused(response, key, begun);
        }
        boolean known = browsers.isOf(request, key);
        PersonId person = door.prove(key, known, sent(request, "password"), sent(request, "code"))
                .orElseThrow(() -> refused(response, key, begun));
        browsers.remember(response, person);
        typed.forget(response);
        SignIn signIn = new SignIn(person.key(), SignIn.LOCAL);
        if (accounts.choices(signIn).isEmpty()) {
            throw new SignInRefused(
                    accounts.ended(signIn).isPresent() ? WhyRefused.MANDATE_ENDED : WhyRefused.NO_MANDATE);
        }
        return new ProvenAuthentication(signIn, Flows.place(request.getParameter(Flows.TO)));
    }

    private SignInRefused refused(HttpServletResponse response, String key, long begun) {
        typed.keep(response, key);
        LockSupport.parkNanos(NO_SOONER.toNanos() - (System.nanoTime() - begun));
        return new SignInRefused(WhyRefused.NOT_KNOWN);
    }

    private static String sent(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
