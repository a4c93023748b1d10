// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import be.passerelle.server.secrecy.Canaries;
import be.passerelle.server.socket.RunningServer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/// What one request in so many does wrong, as a page or an operation would that was not thought of.
enum PlantedFault {
    /// An operation that fails on what nobody thought of.
    FAILS(Fault.Kind.FAILURE) {
        @Override
        void instead(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    },
    /// An answer that breaks off in the middle.
    BREAKS_OFF(Fault.Kind.NO_ANSWER) {
        @Override
        void instead(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentLength(1000);
            response.setHeader("Connection", "close");
            response.getWriter().write("half");
        }
    },
    /// One that takes longer than anybody waits.
    IS_SLOW(Fault.Kind.SLOW) {
        @Override
        void instead(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                Thread.sleep(LONGEST_MS + 100L);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            response.sendRedirect("/sign-in");
        }
    },
    /// A page that forgets to ask who reads it.
    TELLS_WHAT_IS_SEALED(Fault.Kind.LEAK) {
        @Override
        void instead(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/html");
            response.getWriter().write("<p>Sealedbird0002x</p>");
        }
    },
    /// One that tells in a header who it is about.
    TELLS_A_NUMBER_IN_A_HEADER(Fault.Kind.LEAK) {
        @Override
        void instead(HttpServletRequest request, HttpServletResponse response) {
            response.setHeader("X-About", Canaries.OF_EVE.number().digits());
        }
    },
    /// An operation that answers with what its description does not know.
    ANSWERS_OTHERWISE(Fault.Kind.UNDOCUMENTED) {
        @Override
        void instead(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(HttpServletResponse.SC_PAYMENT_REQUIRED);
        }
    },
    /// A request that changes what lists show, and no act says why.
    CHANGES_A_LIST(Fault.Kind.PARTIAL_WRITE) {
        @Override
        void instead(HttpServletRequest request, HttpServletResponse response) throws IOException {
            server().tamper("UPDATE work_item SET doable_from = doable_from - 1");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    },
    /// One that is refused and leaves an act behind.
    WRITES_AND_REFUSES(Fault.Kind.PARTIAL_WRITE) {
        @Override
        void instead(HttpServletRequest request, HttpServletResponse response) throws IOException {
            server().tamper("""
                    INSERT INTO act SELECT gen_random_uuid(), kind, 1, 0, happened_on, recorded_at, person,
                        organisation, role, gen_random_uuid(), 1, code, version, law_version, payload, hash, form
                    FROM act WHERE kind = 'register' LIMIT 1""");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    };

    /// What an answer may take where one is planted that takes longer.
    static final int LONGEST_MS = 2000;

    private static final int ONE_IN = 100;

    private static final AtomicReference<Optional<PlantedFault>> PLANTED = new AtomicReference<>(Optional.empty());
    private static final AtomicReference<Optional<RunningServer>> SERVER = new AtomicReference<>(Optional.empty());

    private final Fault.Kind kind;

    PlantedFault(Fault.Kind kind) {
        this.kind = kind;
    }

    /// As what it has to be found.
    Fault.Kind kind() {
        return kind;
    }

    abstract void instead(HttpServletRequest request, HttpServletResponse response) throws IOException;

    static void plant(Optional<PlantedFault> fault) {
        PLANTED.set(fault);
    }

    static void in(RunningServer server) {
        SERVER.set(Optional.of(server));
    }

    private static RunningServer server() {
        return server(SERVER.get());
    }

    private static RunningServer server(@Nullable Optional<RunningServer> known) {
        if (known == null || known.isEmpty()) {
            throw new IllegalStateException("no server was told of");
        }
        return known.get();
    }

    /// The server, in which something may be planted.
    static class Server extends RunningServer.Given {

        @Bean
        FilterRegistrationBean<Filter> planted() {
            AtomicInteger requests = new AtomicInteger();
            FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(
                    (request, response, chain) -> filter(requests.incrementAndGet(), request, response, chain));
            filter.setOrder(Integer.MIN_VALUE);
            return filter;
        }

        private static void filter(int count, ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            Optional<PlantedFault> planted = PLANTED.get();
            if (planted != null
                    && planted.isPresent()
                    && count % ONE_IN == 0
                    && request instanceof HttpServletRequest asked
                    && response instanceof HttpServletResponse answered) {
                planted.get().instead(asked, answered);
            } else {
                chain.doFilter(request, response);
            }
        }
    }
}
