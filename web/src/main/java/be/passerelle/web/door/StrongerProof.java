// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.casefile.access.AccessTable;
import be.passerelle.casefile.access.Assurance;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.role.Power;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.web.layout.Link;
import be.passerelle.web.provider.Flows;
import be.passerelle.web.provider.Provider;
import be.passerelle.web.provider.Providers;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.visit.Visits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/// Medical grounds are opened, engagements and consents given, and copies of a file taken along, by
/// somebody of whom the provider is sure enough. Who signed in by a weaker proof is told so before they
/// type anything, and sent to prove it again.
final class StrongerProof extends OncePerRequestFilter {

    /// Addresses are matched as the pages themselves are found: decoded, part by part.
    private static final List<RequestMatcher> ACT = Stream.of("", "/check", "/record")
            .<RequestMatcher>map(
                    step -> PathPatternRequestMatcher.withDefaults().matcher("/files/{id}/do/{code}" + step))
            .toList();

    /// Reading an act shows no medical ground; the form of that page opens it.
    private static final RequestMatcher OPENED =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/files/{id}/acts/{number}");

    /// Everything at once leaves the house with it.
    private static final RequestMatcher COPY =
            PathPatternRequestMatcher.withDefaults().matcher("/me/copy");

    private final Providers providers;
    private final Visits visits;

    StrongerProof(Providers providers, Visits visits) {
        this.providers = providers;
        this.visits = visits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Provider> weak = weak();
        Optional<String> page = weak.isPresent() ? guarded(request) : Optional.empty();
        if (page.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Visit visit = visits.of(request);
        String address = Providers.BEGIN + "/" + weak.get().name() + "?" + Flows.STRONG + "=true&" + Flows.TO + "="
                + URLEncoder.encode(page.get(), StandardCharsets.UTF_8);
        TurnedAway.show(
                new StrongerPage(
                        visit.page(visit.text("door.stronger.title")),
                        new Link(
                                visit.text(
                                        "door.stronger.prove",
                                        "provider",
                                        weak.get().label()),
                                address),
                        visit.home()),
                request,
                response);
    }

    /// The provider of somebody who signed in, and not surely enough for what a high assurance is asked
    /// for.
    private Optional<Provider> weak() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof AccountAuthentication account
                ? weak(account.signIn())
                : Optional.empty();
    }

    private Optional<Provider> weak(SignIn signIn) {
        return providers
                .named(signIn.means())
                .filter(provider -> !provider.levels().isStrong(signIn.level()));
    }

    /// The page to come back to, where a request needs stronger proof.
    private static Optional<String> guarded(HttpServletRequest request) {
        for (RequestMatcher act : ACT) {
            RequestMatcher.MatchResult found = act.matcher(request);
            if (found.isMatch()) {
                String code = found.getVariables().getOrDefault("code", "");
                return needsIt(code)
                        ? Optional.of("/files/" + found.getVariables().get("id") + "/do/" + code + asked(request))
                        : Optional.empty();
            }
        }
        if (COPY.matches(request) && AccessTable.assurance(Power.TAKE_A_COPY) == Assurance.HIGH) {
            return Optional.of("/me/copy");
        }
        RequestMatcher.MatchResult opened = OPENED.matcher(request);
        return opened.isMatch()
                ? Optional.of("/files/" + opened.getVariables().get("id") + "/acts/"
                        + opened.getVariables().get("number"))
                : Optional.empty();
    }

    /// Which thread, and whether it is entered for the person: without it another form would come back.
    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || !HttpMethod.GET.matches(request.getMethod()) ? "" : "?" + query;
    }

    private static boolean needsIt(String code) {
        return FileActs.byCode(code).filter(AccessTable::mayWantHighAssurance).isPresent();
    }
}
