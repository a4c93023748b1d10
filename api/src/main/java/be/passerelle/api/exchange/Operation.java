// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.exchange;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.form.Content;
import be.passerelle.api.form.Given;
import be.passerelle.api.form.Input;
import be.passerelle.api.form.RequestReading;
import be.passerelle.api.problem.ProblemType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One operation of the API, declared once: the server runs on it and the OpenAPI document is made from it.
///
/// @param method GET or POST
/// @param path its path below the base, with its parameters in braces
/// @param id its name for generated clients
/// @param tag the chapter of the document it stands in
/// @param scope what a token must allow; empty when no token is needed
/// @param summary one line
/// @param description what a caller must know
/// @param parameters those of path, query and header
/// @param body what is sent
/// @param checks what several of these must meet together
/// @param responses what comes back when all is well, and the conflicts that a caller must expect
/// @param handler what is done
public record Operation(
        Method method,
        String path,
        String id,
        Tag tag,
        Optional<Scope> scope,
        String summary,
        String description,
        List<Input<?>> parameters,
        Optional<Content<?>> body,
        List<Check> checks,
        List<Response> responses,
        Handler handler) {

    public Operation {
        parameters = List.copyOf(parameters);
        checks = List.copyOf(checks);
        responses = List.copyOf(responses);
    }

    /// The methods of HTTP that the API uses.
    public enum Method {
        GET,
        POST
    }

    /// The chapters of the document.
    public enum Tag {
        CASE_FILES("Case files", "Open, find and read case files"),
        ACTS("Acts", "List, preview and record the acts of a file: the only way to change it"),
        PROCEDURE("Procedure", "What may or must come next, and what the law gives right to"),
        WORKLISTS("Worklists", "What is to be done, by day"),
        REGISTERS("Registers", "Organisations, conventions, directives, mandates, settings: read and keep them"),
        EVENTS("Events", "What came since the last time, for systems that keep up"),
        ACTIVITY("Activity", "How much was done, and nothing about anybody"),
        REFERENCE_DATA("Reference data", "Types of act, organisations, types of problem"),
        CALCULATIONS("Calculations", "What the law says to facts that are sent, without a file"),
        PLATFORM("Platform", "Health, and this description");

        private final String title;
        private final String description;

        Tag(String title, String description) {
            this.title = title;
            this.description = description;
        }

        public String title() {
            return title;
        }

        public String description() {
            return description;
        }
    }

    /// What a token may be used for. It opens an operation and no more: what is seen and done there follows
    /// from the mandate of whoever acts, as on pages.
    public enum Scope {
        CASE_FILES_READ("casefiles:read", "Find and read case files, see what may come next, preview acts"),
        CASE_FILES_WRITE("casefiles:write", "Open case files and record acts in them"),
        WORK_READ("work:read", "Read worklists"),
        REGISTERS_READ("registers:read", "Read the registers"),
        REGISTERS_WRITE("registers:write", "Record acts in the registers"),
        EVENTS_READ("events:read", "Read which acts came in files"),
        ACCESS_LOG_READ("accesslog:read", "Read who looked at files"),
        ACTIVITY_READ("activity:read", "Count acts by month"),
        /// No operation needs it by itself.
        ON_BEHALF_OF("onbehalfof", "Name the person of the own organisation for whom a request is made");

        private static final String PREFIX = "scope:passerelle:returntowork:";

        private final String code;
        private final String description;

        Scope(String code, String description) {
            this.code = code;
            this.description = description;
        }

        /// As tokens name it.
        public String written() {
            return PREFIX + code;
        }

        /// What follows the part that all have in common.
        public String code() {
            return code;
        }

        public String description() {
            return description;
        }

        /// Those among the words of a token; what else it allows is of no concern here.
        public static Set<Scope> among(Collection<String> written) {
            Set<Scope> scopes = EnumSet.noneOf(Scope.class);
            Arrays.stream(values())
                    .filter(scope -> written.contains(scope.written()))
                    .forEach(scopes::add);
            return scopes;
        }
    }

    /// What comes back.
    ///
    /// @param schema the name of its schema
    /// @param headers its headers, with what they say
    /// @param problems which problems it may be; none for an answer
    /// @param mediaType of an answer
    public record Response(
            int status,
            String description,
            String schema,
            Map<String, String> headers,
            List<ProblemType> problems,
            String mediaType) {

        public static Response of(int status, String description, String schema) {
            return new Response(status, description, schema, Map.of(), List.of(), Answer.JSON);
        }

        /// Some of the problems of a status.
        public static Response problem(int status, String description, ProblemType... types) {
            return new Response(status, description, "Problem", Map.of(), List.of(types), Answer.JSON);
        }

        /// The same with a further header.
        ///
        /// @param says what the header says
        public Response with(String header, String says) {
            Map<String, String> named = new LinkedHashMap<>(headers);
            named.put(header, says);
            return new Response(status, description, schema, named, problems, mediaType);
        }

        /// The same in a form of JSON that has a name of its own.
        public Response in(String other) {
            return new Response(status, description, schema, headers, problems, other);
        }

        public boolean isProblem() {
            return !problems.isEmpty();
        }
    }

    /// What parameters and body must meet together, beside what each must meet alone.
    @FunctionalInterface
    public interface Check {

        /// Notes what is wrong.
        void check(Given given, RequestReading reading);
    }

    /// What is done with a request.
    @FunctionalInterface
    public interface Handler {
        Answer handle(Exchange exchange);
    }

    public static Operation get(
            String path, String id, Tag tag, Scope scope, String summary, String description, Handler handler) {
        return declared(Method.GET, path, id, tag, Optional.of(scope), summary, description, handler);
    }

    /// One that is open to everybody, without a token.
    public static Operation open(String path, String id, Tag tag, String summary, String description, Handler handler) {
        return declared(Method.GET, path, id, tag, Optional.empty(), summary, description, handler);
    }

    /// One that is open to everybody, and takes in its body what must not stand in an address.
    public static Operation openPost(
            String path, String id, Tag tag, String summary, String description, Handler handler) {
        return declared(Method.POST, path, id, tag, Optional.empty(), summary, description, handler);
    }

    public static Operation post(
            String path, String id, Tag tag, Scope scope, String summary, String description, Handler handler) {
        return declared(Method.POST, path, id, tag, Optional.of(scope), summary, description, handler);
    }

    private static Operation declared(
            Method method,
            String path,
            String id,
            Tag tag,
            Optional<Scope> scope,
            String summary,
            String description,
            Handler handler) {
        return new Operation(
                method,
                path,
                id,
                tag,
                scope,
                summary,
                description,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                handler);
    }

    public Operation with(Input<?>... more) {
        List<Input<?>> all = new ArrayList<>(parameters);
        all.addAll(List.of(more));
        return copy(all, body, checks, responses, handler);
    }

    public Operation taking(Content<?> content) {
        return copy(parameters, Optional.of(content), checks, responses, handler);
    }

    public Operation checking(Check check) {
        return copy(parameters, body, List.of(check), responses, handler);
    }

    public Operation giving(Response... given) {
        return copy(parameters, body, checks, List.of(given), handler);
    }

    /// The same operation, done otherwise.
    public Operation handledBy(Handler other) {
        return copy(parameters, body, checks, responses, other);
    }

    private Operation copy(
            List<Input<?>> inputs,
            Optional<Content<?>> taken,
            List<Check> checked,
            List<Response> given,
            Handler done) {
        return new Operation(method, path, id, tag, scope, summary, description, inputs, taken, checked, given, done);
    }
}
