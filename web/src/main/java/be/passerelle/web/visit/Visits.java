// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.visit;

import be.passerelle.law.language.Language;
import be.passerelle.registers.Registers;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.identity.Account;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.layout.Csrf;
import be.passerelle.web.layout.Theme;
import be.passerelle.web.words.PageTexts;
import be.passerelle.web.words.Words;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Tells who visits, from the session and two cookies: the language and the theme, which hold a code and nothing else.
@Component
public class Visits {

    /// The cookie that keeps the choice of a language.
    public static final String LANGUAGE_COOKIE = "passerelle-language";

    /// The parameter by which a page is asked for in another language.
    public static final String LANGUAGE_PARAMETER = "lang";

    /// The field that carries the token of a form.
    public static final String CSRF_PARAMETER = "_csrf";

    private static final Pattern ASKED = Pattern.compile("(?:^|&)" + LANGUAGE_PARAMETER + "=([a-z]{2})(?:&|$)");
    private static final String PERSON = "person";
    private static final String TOKEN = "csrf";
    private static final int TOKEN_BYTES = 24;

    private final Accounts accounts;
    private final Desk desk;
    private final Frames frames;
    private final SecureRandom random = new SecureRandom();

    public Visits(Accounts accounts, Desk desk, Frames frames) {
        this.accounts = accounts;
        this.desk = desk;
        this.frames = frames;
    }

    /// The visit that this request is.
    public Visit of(HttpServletRequest request) {
        Optional<Account> account = account(request);
        Language language = language(request, account);
        Registers registers = desk.registers();
        return new Visit(
                account,
                new Words(PageTexts.texts(), language, registers),
                Theme.of(cookie(request, Theme.COOKIE).orElse("")),
                new Csrf(CSRF_PARAMETER, token(request)),
                address(request),
                desk.clock().today(),
                frames);
    }

    /// Who is signed in.
    public Optional<Account> account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(PERSON) instanceof String person) {
            return accounts.byPerson(new PersonId(person));
        }
        return Optional.empty();
    }

    /// Signs in: the session gets a new identifier and a new token.
    public void signIn(HttpServletRequest request, Account account) {
        signOut(request);
        request.getSession(true).setAttribute(PERSON, account.viewer().person().key());
    }

    /// Ends the session.
    public void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /// Whether a form carries the token of its session.
    public boolean isGenuine(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String sent = request.getParameter(CSRF_PARAMETER);
        return session != null
                && sent != null
                && session.getAttribute(TOKEN) instanceof String expected
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.UTF_8));
    }

    /// The language that was asked for with this very request: in its address, so that the page that says that a form
    /// is too large does not read that form.
    public static Optional<Language> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return Optional.empty();
        }
        Matcher asked = ASKED.matcher(query);
        return asked.find() ? language(asked.group(1)) : Optional.empty();
    }

    private static Language language(HttpServletRequest request, Optional<Account> account) {
        return asked(request)
                .or(() -> cookie(request, LANGUAGE_COOKIE).flatMap(Visits::language))
                .or(() -> account.map(Account::language))
                .or(() -> language(request.getLocale().getLanguage()))
                .orElse(Language.FR);
    }

    private static Optional<Language> language(String code) {
        for (Language language : Language.values()) {
            if (language.code().equals(code.toLowerCase(Locale.ROOT))) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private String token(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        if (session.getAttribute(TOKEN) instanceof String token) {
            return token;
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        session.setAttribute(TOKEN, token);
        return token;
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null || !request.getMethod().equals("GET")) {
            return request.getRequestURI();
        }
        String rest =
                query.replaceAll("(^|&)" + LANGUAGE_PARAMETER + "=[^&]*", "").replaceAll("^&+", "");
        return rest.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + rest;
    }
}
