// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.By;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.identity.ActsAs;
import be.passerelle.registry.identity.SessionKey;
import be.passerelle.registry.identity.Sessions;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.Cookies;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.util.WebUtils;

/// Finds who is signed in by the cookie that the browser brings, in whichever process. There is no session before
/// somebody signs in; each sign-in begins a new one under a new identifier and ends the one before; signing out ends it
/// everywhere. Nothing else is kept from one request to the next.
public final class SessionCookie implements SecurityContextRepository {

    /// Holds the [SignIn] of somebody who proved who they are and acts as nobody any more: their mandate has ended.
    static final String ACTS_NO_LONGER = SessionCookie.class.getName() + ".actsNoLonger";

    /// Holds the [SignIn] of somebody who has yet to choose as whom they act.
    static final String HAS_A_CHOICE = SessionCookie.class.getName() + ".hasAChoice";

    /// Says that the browser brought a session that has ended.
    static final String HAS_ENDED = SessionCookie.class.getName() + ".hasEnded";

    private static final String NAME = "passerelle-session";

    /// Nobody guesses 256 bits.
    private static final int IDENTIFIER_BYTES = 32;

    private final Sessions sessions;
    private final ActsAs actsAs;
    private final Cookies cookies;
    private final SecurityEvents events;
    private final SecureRandom random = new SecureRandom();

    SessionCookie(Sessions sessions, ActsAs actsAs, Cookies cookies, SecurityEvents events) {
        this.sessions = sessions;
        this.actsAs = actsAs;
        this.cookies = cookies;
        this.events = events;
    }

    /// Asked when a page first wants to know who is there; many never do.
    @Override
    @SuppressWarnings("deprecation") // the only method there is to implement: the other one calls it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        SecurityContextImpl context = new SecurityContextImpl();
        Optional<SessionKey> key = key(holder.getRequest());
        Optional<SignIn> signedIn = key.flatMap(sessions::find);
        Optional<AccountAuthentication> acting = signedIn.flatMap(
                signIn -> actsAs.account(signIn).map(account -> new AccountAuthentication(signIn, account)));
        acting.ifPresent(context::setAuthentication);
        if (acting.isEmpty()) {
            key.ifPresent(
                    _ -> events.note(signedIn.isPresent() ? Kind.MANDATE_ENDED : Kind.SESSION_ENDED, Optional.empty()));
            if (key.isPresent() && signedIn.isEmpty()) {
                holder.getRequest().setAttribute(HAS_ENDED, true);
            }
            signedIn.ifPresent(signIn -> holder.getRequest()
                    .setAttribute(actsAs.choices(signIn).isEmpty() ? ACTS_NO_LONGER : HAS_A_CHOICE, signIn));
        }
        return context;
    }

    /// Somebody signed in, or out.
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Optional<SessionKey> before = key(request);
        if (context.getAuthentication() instanceof Proven proven) {
            SignIn signIn = goingOn(before.flatMap(sessions::find), proven.signIn());
            before.ifPresent(sessions::end);
            events.note(
                    Kind.SIGNED_IN, Optional.of(person(proven)), Optional.of(new By(signIn.means(), signIn.level())));
            String identifier = newIdentifier();
            sessions.begin(SessionKey.of(identifier), signIn);
            send(response, cookies.untilTheBrowserCloses(name(), identifier).toString());
        } else if (before.isPresent()) {
            before.ifPresent(sessions::end);
            send(response, cookies.gone(name()).toString());
        }
    }

    /// Goes on under a new identifier; the one before opens nothing any more. Whoever had it does
    /// not go along.
    public void renew(HttpServletRequest request, HttpServletResponse response, SignIn signIn) {
        key(request).ifPresent(sessions::end);
        String identifier = newIdentifier();
        sessions.begin(SessionKey.of(identifier), signIn);
        send(response, cookies.untilTheBrowserCloses(name(), identifier).toString());
    }

    /// Somebody signs out; whose session had ended signs out of nothing.
    static void signedOut(@Nullable Authentication who, SecurityEvents events) {
        if (who instanceof Proven proven) {
            events.note(Kind.SIGNED_OUT, Optional.of(person(proven)));
        }
    }

    /// Under which key it is noted who signed in: theirs, whether or not they have chosen as whom they act.
    private static PersonId person(Proven proven) {
        SignIn signIn = proven.signIn();
        return proven instanceof AccountAuthentication authentication
                ? authentication.getPrincipal().viewer().person()
                : person(signIn);
    }

    /// The key of whoever signed in; in a demonstration the account stands behind it.
    public static PersonId person(SignIn signIn) {
        return signIn.insured().map(SignIn.Insured::person).orElseGet(() -> person(signIn.name()));
    }

    /// The same, of what whoever checked the proof calls them.
    private static PersonId person(String name) {
        return new PersonId(name.split("@", 2)[0]);
    }

    /// Whoever only proves it more strongly goes on acting as they did.
    private static SignIn goingOn(Optional<SignIn> before, SignIn now) {
        return before.filter(
                        same -> same.name().equals(now.name()) && same.means().equals(now.means()))
                .flatMap(SignIn::as)
                .map(now::acting)
                .orElse(now);
    }

    /// The session that a request brings, whether or not anybody acts in it; this is a use of it.
    public Optional<Present> present(HttpServletRequest request) {
        return key(request).flatMap(key -> sessions.find(key).map(signIn -> new Present(key, signIn)));
    }

    /// A session and whose it is.
    public record Present(SessionKey key, SignIn signIn) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return key(request).isPresent();
    }

    private Optional<SessionKey> key(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name()))
                .map(Cookie::getValue)
                .filter(identifier -> !identifier.isEmpty())
                .map(SessionKey::of);
    }

    private String name() {
        return cookies.guarded(NAME);
    }

    private String newIdentifier() {
        byte[] bytes = new byte[IDENTIFIER_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void send(HttpServletResponse response, String cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie);
    }
}
