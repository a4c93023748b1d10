// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.visit;

import be.passerelle.law.language.Language;
import be.passerelle.registers.Registers;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.identity.Account;
import be.passerelle.web.Cookies;
import be.passerelle.web.layout.Csrf;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.LanguageLink;
import be.passerelle.web.layout.Theme;
import be.passerelle.web.words.PageTexts;
import be.passerelle.web.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Tells who visits: who is signed in, and what two cookies say, the language and the theme, which hold a code and
/// nothing else.
@Component
public class Visits {

    /// The cookie that keeps the choice of a language.
    public static final String LANGUAGE_COOKIE = "passerelle-language";

    /// The parameter by which a page is asked for in another language.
    public static final String LANGUAGE_PARAMETER = LanguageLink.PARAMETER;

    /// The field that carries the token of a form.
    public static final String CSRF_PARAMETER = "_csrf";

    private static final Pattern ASKED = Pattern.compile("(?:^|&)" + LANGUAGE_PARAMETER + "=([a-z]{2})(?:&|$)");
    private final Desk desk;
    private final Frames frames;

    public Visits(Desk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    /// The visit that this request is.
    public Visit of(HttpServletRequest request) {
        Optional<Account> account = account();
        Language language = language(request, account);
        Registers registers = desk.registers();
        return new Visit(
                account,
                new Words(PageTexts.texts(), language, registers),
                Theme.of(Cookies.choice(request, Theme.COOKIE).orElse("")),
                csrf(request),
                address(request),
                desk.clock().today(),
                frames);
    }

    /// The frame of a page that says that nothing can be looked up: in the language that the browser or the visitor
    /// chose,
    /// without who is signed in, the day, or anything else that the database knows.
    public Frame withoutDatabase(HttpServletRequest request, String titleKey) {
        return frames.withoutDatabase(
                new Visit(
                        Optional.empty(),
                        new Words(
                                PageTexts.texts(),
                                language(request, Optional.empty()),
                                RegisterBook.empty().on(LocalDate.EPOCH)),
                        Theme.of(Cookies.choice(request, Theme.COOKIE).orElse("")),
                        csrf(request),
                        address(request),
                        LocalDate.EPOCH,
                        frames),
                titleKey);
    }

    private static Optional<Account> account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? Optional.of(account)
                : Optional.empty();
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
                .or(() -> Cookies.choice(request, LANGUAGE_COOKIE).flatMap(Visits::language))
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

    /// The token of forms; none where a request was refused before it was looked at.
    private static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getToken())
                : new Csrf(CSRF_PARAMETER, "");
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
