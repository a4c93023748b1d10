// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.web.layout.Frame;
import be.passerelle.web.theme.ThemeController;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/// What goes out with every answer, and how long browsers keep the files of the face.
class PageHeadersTest {

    @EnableWebMvc
    @EnableWebSecurity
    static class Mvc {

        @Bean
        Cookies cookies() {
            return new Cookies(true);
        }

        @Bean
        SecurityFilterChain open(HttpSecurity http) {
            return http.headers(headers -> PageHeaders.set(headers, true))
                    .csrf(CsrfConfigurer::disable)
                    .build();
        }
    }

    private final MockMvcTester mvc = start();

    private static MockMvcTester start() {
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Mvc.class, StaticFiles.class, ThemeController.class);
        context.refresh();
        return MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                .build());
    }

    @Test
    void everyAnswerCarriesThePolicyAndPagesAreNotKept() {
        assertThat(mvc.get().uri("/anything"))
                .hasHeader("Content-Security-Policy", PageHeaders.CONTENT_SECURITY_POLICY)
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .hasHeader("Cross-Origin-Resource-Policy", "same-origin")
                .hasHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .hasHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        assertThat(PageHeaders.CONTENT_SECURITY_POLICY).doesNotContain("unsafe");
    }

    @Test
    void theFilesOfThePageAreThereAndKept() {
        for (String sheet : Frame.STYLE_SHEETS) {
            assertThat(mvc.get().uri("/passerelle/" + sheet + ".css"))
                    .hasStatusOk()
                    .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        }
        for (String file : new String[] {
            "/vendor/tabler-1.6.1/tabler.min.css",
            "/vendor/htmx-2.0.11/htmx.min.js",
            "/vendor/echarts-6.1.0/echarts.common.min.js",
            "/vendor/inter-5.3.0/inter-latin-wght-normal.woff2",
            "/vendor/inter-5.3.0/inter-latin-ext-wght-normal.woff2",
            "/passerelle/passerelle.js",
            "/passerelle/favicon.svg"
        }) {
            assertThat(mvc.get().uri(file)).as(file).hasStatusOk();
        }
        assertThat(mvc.get().uri("/passerelle/none.css")).hasStatus(404);
        assertThat(mvc.get().uri("/passerelle/")).as("no list of what is there").hasStatus(404);
    }

    @Test
    void whatIsTextSaysHowItIsWritten() {
        Map.of(
                        "/vendor/tabler-1.6.1/tabler.min.css", "text/css;charset=UTF-8",
                        "/vendor/htmx-2.0.11/htmx.min.js", "text/javascript;charset=UTF-8",
                        "/passerelle/passerelle.js", "text/javascript;charset=UTF-8",
                        "/passerelle/favicon.svg", "image/svg+xml;charset=UTF-8",
                        "/vendor/inter-5.3.0/inter-latin-wght-normal.woff2", "font/woff2")
                .forEach(
                        (file, type) -> assertThat(mvc.get().uri(file)).as(file).hasHeader("Content-Type", type));
    }

    @Test
    void theBuildIsShortAndStable() {
        assertThat(new StaticFiles().build()).hasSize(8).isEqualTo(new StaticFiles().build());
    }

    @Test
    void theThemeIsKeptInACookieAndNothingElseIs() {
        assertThat(mvc.post().uri("/theme").param("theme", "dark"))
                .hasStatus(303)
                .cookies()
                .hasValue("__Host-passerelle-theme", "dark");
        assertThat(mvc.post().uri("/theme").param("theme", "<script>"))
                .cookies()
                .hasValue("__Host-passerelle-theme", "")
                .hasMaxAge("__Host-passerelle-theme", Duration.ZERO);
    }
}
