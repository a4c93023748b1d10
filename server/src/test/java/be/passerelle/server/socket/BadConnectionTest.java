// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static be.passerelle.api.Bodies.act;
import static be.passerelle.api.Bodies.command;
import static be.passerelle.api.Bodies.object;
import static be.passerelle.registry.desk.Invented.PHYSICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.Bodies;
import be.passerelle.api.Caller;
import be.passerelle.api.Reply;
import be.passerelle.api.Walkers;
import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.api.exchange.Json;
import be.passerelle.law.language.Language;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.identifier.NationalNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Connections that are lost in the middle, and requests that are none, on the server and the database that people use.
class BadConnectionTest {

    private static final RunningServer SERVER = RunningServer.start(LocalDate.of(2026, 2, 2));
    private static final Caller API = SERVER.caller();
    private static final String PROBLEM = "\r\nContent-Type: application/problem+json\r\n";
    private static final String BAD_REQUEST = "urn:problem-type:belgif:badRequest";

    private static String file = "";

    @BeforeAll
    static void prepareAFile() {
        file = new Walkers(SERVER.desk().clock(), API).incapable("2026-01-12", "2026-12-31");
    }

    @AfterAll
    static void stopServer() {
        SERVER.close();
    }

    @Test
    void aConnectionLostInTheMiddleOfARequestLeavesTheFileAsItWas() throws IOException {
        Map<String, String> before = SERVER.bytes();
        byte[] body = Json.write(command(2, proposed()));
        for (int sent : List.of(0, 1, body.length / 2, body.length - 1)) {
            try (Socket socket = posting(file, body.length)) {
                socket.getOutputStream().write(body, 0, sent);
            }
        }
        try (Socket socket = posting(file, body.length)) {
            socket.getOutputStream().write(body, 0, body.length / 2);
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains(PROBLEM, BAD_REQUEST, ApiTexts.word("api.input.brokenOff", Language.NL));
        }
        assertThat(SERVER.bytes()).isEqualTo(before);
    }

    @Test
    void aTextOfTenMegabytesOfUnknownLengthIsRefused() throws IOException, InterruptedException {
        Map<String, String> before = SERVER.bytes();
        byte[] text = "x".repeat(10_000_000).getBytes(StandardCharsets.US_ASCII);
        HttpRequest request = HttpRequest.newBuilder(URI.create(file + "/acts"))
                .header("Authorization", "Bearer " + PHYSICIAN.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("payloadTooLarge").doesNotContain("xxxxxxxx");
        }
        assertThat(SERVER.bytes()).isEqualTo(before);
    }

    /// Who did not get the answer sends the command again.
    @Test
    void aConnectionLostBeforeTheAnswerLosesNothingAndDoublesNothing() throws IOException {
        Map<String, Object> opening =
                Bodies.opening("2026-02-02", NationalNumber.ofNineDigits("850730996", false), "Peeters", "Odile");
        String other = API.as(PHYSICIAN).post("/caseFiles", opening).expect(201).string("href");
        Map<String, Object> payload =
                object("until", "2026-12-31", "scheme", "employee", "cause", "illness", "statutoryCivilServant", false);
        Map<String, Object> command =
                command(1, object("type", "incapacity.recognised", "happenedOn", "2026-01-12", "payload", payload));
        byte[] body = Json.write(command);
        try (Socket socket = posting(other, body.length)) {
            socket.getOutputStream().write(body);
        }

        Reply again = API.as(PHYSICIAN).post(other + "/acts", command);

        assertThat(again.status()).isIn(200, 201);
        assertThat(again.whole("items[0].number")).isEqualTo(2);
        API.as(PHYSICIAN).post(other + "/acts", command).expect(200);
        assertThat(API.as(PHYSICIAN).get(other).whole("head")).isEqualTo(2);
    }

    /// A connection on which the head of a request was sent.
    private static Socket posting(String file, int length) throws IOException {
        Socket socket = new Socket("localhost", SERVER.port());
        String head = "POST " + file.substring(file.indexOf("/REST/")) + "/acts HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer " + PHYSICIAN.token() + "\r\nAccept-Language: nl\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + length + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/caseFiles/%zz", "/caseFiles/a%2Fb", "/caseFiles/{}", "/workItems?x=\u0001", "/LONG"})
    void anAddressThatIsNoneIsAProblemToo(String address) throws IOException {
        String head = "GET " + ApiServlet.PATH + address.replace("LONG", "x".repeat(20_000))
                + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: de\r\nConnection: close\r\n\r\n";
        String answer = answer(head);
        assertThat(answer).startsWith("HTTP/1.1 400").contains(PROBLEM, BAD_REQUEST);
        assertThat(answer).doesNotContain("Tomcat").doesNotContain("xxxxxxxx");
    }

    @Test
    void aBrowserGetsAPage() throws IOException {
        String head = "GET /files/%zz HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
        assertThat(answer(head))
                .startsWith("HTTP/1.1 400")
                .contains("text/html", "Content-Security-Policy: default-src 'self'", "X-Content-Type-Options: nosniff")
                .doesNotContain("Tomcat");
    }

    @Test
    void besideTheApiAndWithMethodsOfNoUseTheAnswerIsAProblem() throws IOException {
        String rest = " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: fr\r\nConnection: close\r\n\r\n";
        assertThat(answer("GET /REST/other" + rest))
                .startsWith("HTTP/1.1 404")
                .contains(PROBLEM, ApiTexts.word("api.problem.resourceNotFound", Language.FR));
        assertThat(answer("TRACE " + ApiServlet.PATH + "/workItems" + rest))
                .startsWith("HTTP/1.1 405")
                .contains(PROBLEM, "methodNotAllowed", "\r\nAllow: ");
        assertThat(answer("CONNECT localhost:443" + rest))
                .startsWith("HTTP/1.1 501")
                .contains(PROBLEM, "notImplemented", "\r\nContent-Language: fr\r\n")
                .doesNotContain("\r\nAllow: ");
    }

    /// What the container would say knows nothing of the operations.
    @Test
    void whatIsAllowedIsWhatTheAddressTakes() throws IOException {
        String rest = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        assertThat(answer("TRACE " + ApiServlet.PATH + "/workItems" + rest))
                .contains(PROBLEM, "\r\nAllow: GET, HEAD\r\n");
        assertThat(answer("TRACE " + ApiServlet.PATH + "/caseFiles" + rest)).contains("\r\nAllow: POST\r\n");
        assertThat(answer("TRACE /health" + rest)).contains(PROBLEM, "\r\nAllow: GET, HEAD\r\n");
        assertThat(answer("TRACE " + ApiServlet.PATH + "/nowhere" + rest))
                .startsWith("HTTP/1.1 404")
                .contains(PROBLEM)
                .doesNotContain("\r\nAllow: ");
    }

    /// Whatever the container refuses by itself, and whatever else the caller takes.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET|/workItems|HTTP/1.1|Expect: foo|417|expectationFailed",
                "GET|/workItems|HTTP/9.9|X: y|505|httpVersionNotSupported",
                "POST|/caseFiles|HTTP/1.1|Transfer-Encoding: foo|501|notImplemented",
                "GET|/caseFiles/%zz|HTTP/1.1|X: y|400|badRequest",
                "GET|/caseFiles/a%2Fb|HTTP/1.1|X: y|400|badRequest",
                "GET|/workItems|HTTP/1.1|Content-Length: -5|400|badRequest",
                "GET|/workItems|HTTP/1.1|Host: other|400|badRequest",
                "CONNECT|/workItems|HTTP/1.1|X: y|501|notImplemented"
            })
    void underTheAddressOfTheApiThereIsNoPage(
            String method, String path, String protocol, String header, int status, String type) throws IOException {
        for (String accept : List.of("*/*", "application/json", "text/html", "text/html, application/json;q=0.5")) {
            String head = method + " " + ApiServlet.PATH + path + " " + protocol + "\r\nHost: localhost\r\nAccept: "
                    + accept + "\r\n" + header + "\r\nConnection: close\r\n\r\n";
            assertThat(answer(head))
                    .as(accept)
                    .startsWith("HTTP/1.1 " + status)
                    .contains(PROBLEM, ":" + type + "\"")
                    .doesNotContain("<html", "\r\nAllow: ");
        }
    }

    /// A token that is nobody's any more, or none at all, on the server that people use.
    @Test
    void whatATokenIsWorth() {
        Caller left = API.with("Authorization", "Bearer " + Invented.TOKEN_OF_WHO_LEFT);
        left.get("/workItems").expectProblem(401, "urn:problem-type:passerelle:returnToWork:mandateEnded");
        Caller odd = API.with("Authorization", "Bearer two words");
        odd.get("/workItems").expectProblem(401, "urn:problem-type:belgif:invalidAccessToken");
        API.get("/workItems").expectProblem(401, "urn:problem-type:belgif:noAccessToken");
        for (Caller any : List.of(left, odd, API)) {
            any.get("/health").expect(200);
            any.get("/refData/problemTypes").expect(200);
        }
    }

    @Test
    void aBodyWhosePartsAreBrokenIsAProblemToo() throws IOException {
        Map<String, String> before = SERVER.bytes();
        String head = "POST " + file.substring(file.indexOf("/REST/")) + "/acts HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer " + PHYSICIAN.token() + "\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
        for (String parts : List.of("zz\r\n{}\r\n0\r\n\r\n", "2\r\n{}x\r\n0\r\n\r\n", "-1\r\n{}\r\n0\r\n\r\n")) {
            assertThat(answer(head + parts)).startsWith("HTTP/1.1 400").contains(PROBLEM, BAD_REQUEST);
        }
        assertThat(SERVER.bytes()).isEqualTo(before);
    }

    private static String answer(String head) throws IOException {
        try (Socket socket = new Socket("localhost", SERVER.port())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Object> proposed() {
        return act("trajectory.proposed", 0, "2026-02-02", "motivation", "Work seems possible.");
    }
}
