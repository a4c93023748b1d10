// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.passerelle.law.language.Language;
import be.passerelle.registry.identity.Account;
import be.passerelle.web.visit.Visits;
import be.passerelle.web.words.Words;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

/// A browser without a script: follows links and redirections, fills in the form of the page and sends it. Each
/// page it opens is opened in all four languages, and none may have a hole where a text should be.
public final class Browser {

    private static final Pattern CARRIED =
            Pattern.compile("type=\"(?:hidden|date)\"(?: id=\"[^\"]*\")? name=\"([^\"]*)\" value=\"([^\"]*)\"");

    /// A form with fields to type in that is not the one that a language sends.
    private static final Pattern FORGETS = Pattern.compile("<form method=\"post\"[^>]*class=\"[^\"]*pa-form");

    private final MockMvc mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String address = "";
    private String html = "";
    private byte[] bytes = {};
    private int status;

    public Browser(MockMvc mvc) {
        this.mvc = mvc;
        keep(new Cookie("passerelle-theme", "light"));
    }

    /// The same browser, with the page that is open and its cookies, at another process.
    Browser(MockMvc mvc, Browser before) {
        this(mvc);
        cookies.putAll(before.cookies);
        html = before.html;
    }

    /// Signs in with one click.
    public Browser signIn(Account account) {
        cookies.clear();
        open("/sign-in");
        return send("/sign-in", "account", account.viewer().person().key());
    }

    /// Opens a page in every language, and at the end in the visitor's own.
    public Browser open(String path) {
        for (Language language : Language.values()) {
            call(get(path + (path.contains("?") ? "&" : "?") + "lang=" + language.code()), path);
            assertThat(html).as(path + " in " + language.code()).doesNotContain(Words.HOLE);
            if (status == 200 && address.equals(path)) {
                assertThat(html).contains("<html lang=\"" + language.code() + "\"");
            }
        }
        cookies.remove(Visits.LANGUAGE_COOKIE);
        call(get(path), path);
        return this;
    }

    /// Opens a page once, in the language of the visitor.
    public Browser openOnce(String path) {
        call(get(path), path);
        return this;
    }

    /// Sends the form of the page to an address: what it carries unseen, the days it proposes, what is filled
    /// in.
    public Browser send(String path, String... namesAndValues) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path);
        List<String> filled = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
            filled.add(namesAndValues[i]);
        }
        Matcher field = CARRIED.matcher(html);
        List<String> carried = new ArrayList<>();
        while (field.find()) {
            String name = HtmlUtils.htmlUnescape(field.group(1));
            String value = HtmlUtils.htmlUnescape(field.group(2));
            if (!filled.contains(name) && !carried.contains(name + "=" + value)) {
                carried.add(name + "=" + value);
                request.param(name, value);
            }
        }
        call(request, path);
        return this;
    }

    /// Chooses another language on a page with a form, with what is typed in it.
    public Browser inLanguage(Language language, String... namesAndValues) {
        Matcher button = Pattern.compile("form=\"typed\" formaction=\"([^\"]*\\?lang=" + language.code() + ")\"")
                .matcher(html);
        assertThat(button.find()).as("a way to another language").isTrue();
        send(HtmlUtils.htmlUnescape(button.group(1)), namesAndValues);
        assertThat(html).contains("<html lang=\"" + language.code() + "\"").doesNotContain(Words.HOLE);
        return this;
    }

    /// Sends the form of the theme, as from a page, and tells where that leads.
    public String chooseTheme(String from) {
        Matcher token = CARRIED.matcher(html);
        assertThat(token.find()).isTrue();
        MockHttpServletResponse response = perform(MockMvcRequestBuilders.post("/theme")
                .param(token.group(1), token.group(2))
                .param("theme", "dark")
                .header("Referer", from));
        return Objects.requireNonNull(response.getHeader("Location"));
    }

    /// Sends a body as it is, without any form.
    public Browser post(String path, String body) {
        call(
                MockMvcRequestBuilders.post(path)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .header("Content-Length", body.length())
                        .content(body),
                path);
        return this;
    }

    /// Goes back to a page that was open before.
    public Browser show(String page) {
        html = page;
        return this;
    }

    /// Acts in a file: opens the form, fills it in, checks, records; ends on the confirmation.
    public Browser act(String file, String code, String... namesAndValues) {
        return act(file, code, "", namesAndValues);
    }

    /// Gives a consent: what it is for is asked before its form opens.
    public Browser consent(String file, String purpose, String... namesAndValues) {
        return act(file, "consent.given", "?purpose=" + purpose, namesAndValues);
    }

    private Browser act(String file, String code, String answered, String... namesAndValues) {
        String form = file + "/do/" + code;
        open(form + answered);
        assertThat(status).as(form + " opens").isEqualTo(200);
        send(form + "/check", namesAndValues);
        assertThat(status).as(code + " is accepted:\n" + summary()).isEqualTo(200);
        send(form + "/record");
        assertThat(status).as(code + " is recorded").isEqualTo(200);
        assertThat(address).contains("/done/");
        return open(address);
    }

    /// The names of the cookies that it holds.
    public Set<String> cookies() {
        return Set.copyOf(cookies.keySet());
    }

    /// Forgets the session, as when the night has passed.
    public Browser loseSession() {
        cookies.remove("passerelle-session");
        return this;
    }

    public String html() {
        return html;
    }

    /// The answer as it came, which may be no page.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The parts of the ZIP that came, each as a text, by their names; none when it is no ZIP.
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int status() {
        return status;
    }

    /// Where the browser ended up.
    public String address() {
        return address;
    }

    /// What the error summary says, for a test that fails.
    public String summary() {
        int start = html.indexOf("pa-error-summary");
        return start < 0 ? "" : html.substring(start, Math.min(html.length(), start + 1500));
    }

    private void keep(Cookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie);
        }
    }

    private void call(MockHttpServletRequestBuilder request, String path) {
        MockHttpServletResponse response = perform(request);
        address = path;
        int redirections = 0;
        while (response.getStatus() == 303 && redirections < 5) {
            address = Objects.requireNonNull(response.getHeader("Location"));
            response = perform(get(address));
            redirections++;
        }
        status = response.getStatus();
        bytes = response.getContentAsByteArray();
        html = new String(bytes, StandardCharsets.UTF_8);
        assertThat(html.contains("id=\"typed\""))
                .as(path + ": another language takes along what was typed")
                .isEqualTo(html.contains("form=\"typed\""));
        assertThat(FORGETS.matcher(html).find())
                .as(path + ": a form that another language forgets")
                .isFalse();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            if (!cookies.isEmpty()) {
                request.cookie(cookies.values().toArray(Cookie[]::new));
            }
            MvcResult result = mvc.perform(request).andReturn();
            assertThat(result.getRequest().getSession(false))
                    .as("a session that lives in this process")
                    .isNull();
            Arrays.stream(result.getResponse().getCookies()).forEach(this::keep);
            return result.getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
