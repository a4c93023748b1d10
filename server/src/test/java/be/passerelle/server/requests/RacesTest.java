// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.server.socket.RunningServer;
import be.passerelle.server.socket.Staff;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Access that one process takes away is gone in every other one with the next request. The bounded run of many is
/// `checks/races`.
@Tag("measure")
class RacesTest {

    private static final long SHORT = 6;

    /// Each race goes two of nine ways to the file: what one of them shows of before is met within a few races, and
    /// ends them.
    private static final long UNTIL_FOUND = 300;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(RacedFile.TODAY);
        Staff.worksHere(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatOneProcessTakesAwayNoOtherShows() {
        long races = Long.getLong("passerelle.races", SHORT);
        try (OtherProcess other = OtherProcess.beside(server)) {
            List<Racing> all = race(other.port(), races);
            all.forEach(System.out::println);
            assertThat(all).allSatisfy(racing -> {
                assertThat(racing.failure()).isEmpty();
                assertThat(racing.races()).isPositive();
            });
        }
    }

    /// A process that remembers for a moment what it answered.
    @Test
    void a_planted_cache_is_found() {
        try (RunningServer other = server.beside(Remembering.class)) {
            assertThat(race(other.port(), UNTIL_FOUND))
                    .allSatisfy(racing -> assertThat(racing.failure())
                            .hasValueSatisfying(failure -> assertThat(failure).contains("shows what was taken away")));
        }
    }

    private static List<Racing> race(int reader, long races) {
        List<Racing> all = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        AtomicLong[] left = new AtomicLong[Race.values().length];
        Arrays.setAll(left, _ -> new AtomicLong(Math.ceilDiv(races, Race.values().length)));
        for (Race race : Race.values()) {
            Racing racing = new Racing(race, server.registry(), server.port(), reader, left[race.ordinal()]);
            all.add(racing);
            threads.add(Thread.ofPlatform().start(racing));
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return all;
    }

    /// The server, with a cache before it.
    static class Remembering extends RunningServer.Given {

        private record Kept(long at, int status, String type, byte[] body) {}

        private static final long FOR_NANOS = 30_000_000_000L;
        private static final Pattern SESSION = Pattern.compile("passerelle-session=[^;]*");

        private final Map<String, Kept> kept = new ConcurrentHashMap<>();

        @Bean
        FilterRegistrationBean<Filter> remembering() {
            FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
                if (request instanceof HttpServletRequest asked && response instanceof HttpServletResponse answered) {
                    filter(asked, answered, chain);
                }
            });
            filter.setOrder(Integer.MIN_VALUE);
            return filter;
        }

        /// Whose browser it is: other cookies come and go with forms.
        private static String session(HttpServletRequest request) {
            Matcher session = SESSION.matcher(String.valueOf(request.getHeader("Cookie")));
            return session.find() ? session.group() : "";
        }

        private void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            String key = request.getRequestURI()
                    + request.getQueryString()
                    + request.getHeader("Authorization")
                    + session(request);
            Kept before = kept.get(key);
            if (before != null && System.nanoTime() - before.at() < FOR_NANOS) {
                response.setStatus(before.status());
                response.setContentType(before.type());
                response.getOutputStream().write(before.body());
                return;
            }
            ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, answer);
            if (request.getMethod().equals("GET")) {
                String type = answer.getContentType();
                kept.put(
                        key,
                        new Kept(
                                System.nanoTime(),
                                answer.getStatus(),
                                type == null ? "" : type,
                                answer.getContentAsByteArray()));
            }
            answer.copyBodyToResponse();
        }
    }
}
