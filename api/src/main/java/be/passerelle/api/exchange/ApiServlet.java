// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.exchange;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.exchange.Operation.Method;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.api.problem.Problems;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.language.Language;
import be.passerelle.registry.desk.Health;
import be.passerelle.registry.desk.NotedSearch;
import be.passerelle.registry.desk.TooManySearches;
import be.passerelle.registry.failure.Unavailable;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.act.Codes;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The door of the API: finds the operation, checks token and form, answers in JSON, and turns whatever goes
/// wrong into a problem. It stands beside the pages, not among them: no session, no template, no converter of
/// theirs touches it.
public final class ApiServlet extends HttpServlet {

    /// Where the API is.
    public static final String PATH = "/REST/returnToWork/v1";

    /// Where monitors ask, too.
    public static final String HEALTH = "/health";

    /// The greatest body, in bytes.
    public static final int MAX_BODY = 1_048_576;

    private static final long serialVersionUID = 1L;
    private static final String TRACE = "BelGov-Trace-Id";
    private static final String RELATED_TRACE = "BelGov-Related-Trace-Id";
    private static final String AUTHENTICATE = "WWW-Authenticate";
    private static final String INVALID_TOKEN = "Bearer error=\"invalid_token\"";
    private static final int FRAMES_IN_LOG = 6;
    private static final Logger LOG = LoggerFactory.getLogger(ApiServlet.class);

    private final transient List<Operation> operations;
    private final transient Callers callers;
    private final transient Limits limits;
    private final transient PublicAddress address;
    private final transient Health health;

    public ApiServlet(
            List<Operation> operations, Callers callers, Limits limits, PublicAddress address, Health health) {
        this.operations = List.copyOf(operations);
        this.callers = callers;
        this.limits = limits;
        this.address = address;
        this.health = health;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = begin(request, response);
        String base = base(request, address);
        try {
            if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
                throw failed(request, status);
            }
            if (!request.getRequestURI().endsWith(HEALTH)) {
                limit(ProblemType.TOO_MANY_REQUESTS, limits.ofAddress(request));
            }
            Answer answer = answer(request, base, language);
            answer.headers().forEach(response::setHeader);
            write(response, answer.status(), answer.mediaType(), answer.body());
        } catch (ApiProblem problem) {
            write(response, problem, UUID.randomUUID(), base, language);
        } catch (Unavailable e) {
            UUID instance = UUID.randomUUID();
            LOG.warn("problem {}: missing {}", instance, e.missing());
            write(response, Requests.unavailable(e.tryAgainAfterSeconds()), instance, base, language);
        } catch (RuntimeException e) {
            UUID instance = UUID.randomUUID();
            log(instance, e);
            write(response, failure(), instance, base, language);
        }
    }

    /// Whether a path is one of the API, whatever stands there.
    public static boolean isAt(String path) {
        return path.startsWith("/REST/") || path.equals(HEALTH);
    }

    /// Answers a request that the container cannot take apart, such as one with a broken address, or that
    /// it passes on to nobody, such as CONNECT: it reaches no operation.
    public static void answerMalformed(HttpServletRequest request, HttpServletResponse response, PublicAddress address)
            throws IOException {
        Language language = ApiTexts.chosen(Optional.ofNullable(request.getHeader("Accept-Language")));
        response.setHeader("Content-Language", language.code());
        response.setHeader("Cache-Control", "no-store");
        write(response, Requests.malformed(response.getStatus()), UUID.randomUUID(), base(request, address), language);
    }

    private static Language begin(HttpServletRequest request, HttpServletResponse response) {
        trace(request, response);
        Optional<String> acceptLanguage = Optional.ofNullable(request.getHeader("Accept-Language"));
        Language language = ApiTexts.chosen(acceptLanguage);
        response.setHeader("Content-Language", language.code());
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", "no-store");
        return language;
    }

    private Answer answer(HttpServletRequest request, String base, Language language) {
        List<String> segments = segments(request, request.getRequestURI());
        List<Operation> here = at(segments);
        if (here.isEmpty()) {
            throw ApiProblem.of(ProblemType.RESOURCE_NOT_FOUND);
        }
        // What answers GET answers HEAD too; the container keeps the body back.
        String method = request.getMethod().equals("HEAD") ? Method.GET.name() : request.getMethod();
        Operation operation = here.stream()
                .filter(o -> o.method().name().equals(method))
                .findFirst()
                .orElseThrow(() -> notAllowed(here));
        if (!Requests.takesJson(request)) {
            throw ApiProblem.of(ProblemType.NOT_ACCEPTABLE);
        }
        Optional<Viewer> viewer = operation.scope().map(scope -> caller(request, scope));
        Map<String, String> values = Requests.match(operation.path(), segments).orElseThrow();
        try {
            return operation
                    .handler()
                    .handle(new Exchange(base, viewer, language, Requests.read(request, operation, values)));
        } catch (TooManySearches _) {
            // Whoever tries out numbers is slowed down, by whatever operation they do.
            throw ApiProblem.of(ProblemType.TOO_MANY_FAILED_REQUESTS)
                    .header("Retry-After", String.valueOf(NotedSearch.COUNTED_FOR.toSeconds()));
        } catch (ApiProblem problem) {
            if (problem.type().status() == HttpServletResponse.SC_FORBIDDEN) {
                callers.forbidden(viewer);
            }
            throw problem;
        }
    }

    private static List<String> segments(HttpServletRequest request, String uri) {
        String path = uri.substring(request.getContextPath().length());
        String below = path.startsWith(PATH + "/") ? path.substring(PATH.length()) : path;
        return Requests.segments(below).orElseThrow(() -> ApiProblem.of(ProblemType.RESOURCE_NOT_FOUND));
    }

    /// What the container refused before it came here. Of a method that it knows nothing of, it does not know
    /// what the address takes instead.
    private ApiProblem failed(HttpServletRequest request, int status) {
        if (status != HttpServletResponse.SC_METHOD_NOT_ALLOWED
                || !(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri)) {
            return Requests.failed(status);
        }
        List<Operation> here = at(segments(request, uri));
        return here.isEmpty() ? ApiProblem.of(ProblemType.RESOURCE_NOT_FOUND) : notAllowed(here);
    }

    /// Who calls, if the token may be used for this: the one place where scopes are asked for.
    private Viewer caller(HttpServletRequest request, Scope needed) {
        Viewer viewer = viewer(request, needed);
        limit(ProblemType.TOO_MANY_REQUESTS, limits.ofOrganisation(viewer.organisation()));
        return viewer;
    }

    private Viewer viewer(HttpServletRequest request, Scope needed) {
        Callers.Token token = callers.of(request);
        if (token instanceof Callers.Token.Unknown || token instanceof Callers.Token.Expired) {
            limit(ProblemType.TOO_MANY_FAILED_REQUESTS, limits.ofRefused(request));
        }
        return switch (token) {
            case Callers.Token.Known known when !known.scopes().contains(needed) -> throw missing(needed);
            case Callers.Token.Known known -> caller(known.caller());
            case Callers.Token.Missing _ ->
                throw ApiProblem.of(ProblemType.NO_ACCESS_TOKEN).header(AUTHENTICATE, "Bearer");
            case Callers.Token.Unknown _ ->
                throw ApiProblem.of(ProblemType.INVALID_ACCESS_TOKEN).header(AUTHENTICATE, INVALID_TOKEN);
            case Callers.Token.Expired _ ->
                throw ApiProblem.of(ProblemType.EXPIRED_ACCESS_TOKEN).header(AUTHENTICATE, INVALID_TOKEN);
        };
    }

    private Viewer caller(Callers.Caller caller) {
        return switch (caller) {
            case Callers.Caller.Acting(Account account) -> account.viewer();
            case Callers.Caller.MayNameNobody _ -> throw missing(Scope.ON_BEHALF_OF);
            case Callers.Caller.Nobody(Callers.Why why) ->
                throw ApiProblem.of(ProblemType.NO_MANDATE, "why", why).with("reason", Codes.of(why));
            case Callers.Caller.Ended(LocalDate lastDay) ->
                throw ApiProblem.of(ProblemType.MANDATE_ENDED, "day", lastDay)
                        .with("lastDay", lastDay.toString())
                        .header(AUTHENTICATE, INVALID_TOKEN);
        };
    }

    private static void limit(ProblemType type, OptionalLong secondsToWait) {
        if (secondsToWait.isPresent()) {
            throw ApiProblem.of(type).header("Retry-After", String.valueOf(secondsToWait.getAsLong()));
        }
    }

    private ApiProblem missing(Scope scope) {
        callers.forbidden(Optional.empty());
        return ApiProblem.of(ProblemType.MISSING_SCOPE, "scope", scope.written())
                .with("requiredScopes", List.of(scope.written()))
                .header(AUTHENTICATE, "Bearer error=\"insufficient_scope\", scope=\"" + scope.written() + "\"");
    }

    /// The operations of a path. One that is written out is meant before one with a parameter in its place.
    private List<Operation> at(List<String> segments) {
        List<Operation> matching = operations.stream()
                .filter(o -> Requests.match(o.path(), segments).isPresent())
                .toList();
        int fewest = matching.stream().mapToInt(ApiServlet::placeholders).min().orElse(0);
        return matching.stream().filter(o -> placeholders(o) == fewest).toList();
    }

    private static int placeholders(Operation operation) {
        return (int) operation.path().chars().filter(c -> c == '{').count();
    }

    private static ApiProblem notAllowed(List<Operation> here) {
        String allowed = here.stream()
                .map(o -> o.method() == Method.GET ? "GET, HEAD" : o.method().name())
                .collect(Collectors.joining(", "));
        return ApiProblem.of(ProblemType.METHOD_NOT_ALLOWED, "allowed", allowed).header("Allow", allowed);
    }

    private static String base(HttpServletRequest request, PublicAddress address) {
        return address.of(request) + request.getContextPath() + PATH;
    }

    /// Each answer names itself, and repeats the name that the caller gave to the request.
    private static void trace(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(TRACE, UUID.randomUUID().toString());
        String theirs = request.getHeader(TRACE);
        if (theirs != null && theirs.matches("[A-Za-z0-9._-]{1,36}")) {
            response.setHeader(RELATED_TRACE, theirs);
        }
    }

    private static void write(
            HttpServletResponse response, ApiProblem problem, UUID instance, String base, Language language)
            throws IOException {
        response.setHeader("Allow", null); // what the container said of the address
        problem.headers().forEach(response::setHeader);
        Map<String, Object> body = Problems.json(problem, instance, base, language);
        write(response, problem.type().status(), Problems.MEDIA_TYPE, body);
    }

    private static void write(HttpServletResponse response, int status, String mediaType, Map<String, Object> body)
            throws IOException {
        byte[] bytes = Json.write(body);
        response.setStatus(status);
        // What came before us on an error may have chosen an encoding, which no JSON has.
        response.setCharacterEncoding((String) null);
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /// Without its database the platform can do nothing, and will again; any other failure is a mistake of
    /// ours.
    private ApiProblem failure() {
        return Health.asked(health) == Health.State.DOWN
                ? Requests.unavailable()
                : ApiProblem.of(ProblemType.INTERNAL_SERVER_ERROR);
    }

    /// The kind of failure and where it happened; never its message, which may hold somebody's data.
    private static void log(UUID instance, RuntimeException failure) {
        LOG.error("problem {}: {}", instance, where(failure));
    }

    private static String where(Throwable failure) {
        StringBuilder text = new StringBuilder(failure.getClass().getName());
        Arrays.stream(failure.getStackTrace())
                .limit(FRAMES_IN_LOG)
                .forEach(frame -> text.append(" < ").append(frame));
        @Nullable Throwable cause = failure.getCause();
        return cause == null
                ? text.toString()
                : text.append(" caused by ").append(where(cause)).toString();
    }
}
