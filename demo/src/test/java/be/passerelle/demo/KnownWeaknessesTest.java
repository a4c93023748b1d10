// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What asks a public list of known weaknesses about the parts of the application, against a list
/// that answers as it.
@Tag("long")
class KnownWeaknessesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private HttpServer list;
    private volatile String asked = "";
    private volatile UnaryOperator<String> answer = part -> "{}";

    private record Ended(int status, String told) {}

    @BeforeEach
    void start() throws IOException {
        list = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        list.createContext("/", this::answer);
        list.start();
    }

    @AfterEach
    void stop() {
        list.stop(0);
    }

    @Test
    void everyPartIsAskedAboutAndNothingElseIsSent() throws Exception {
        Ended none = run(address());
        assertThat(none.status()).as(none.told()).isZero();
        assertThat(none.told()).contains("of 0 weaknesses are known");
        assertThat(asked)
                .contains("pkg:maven/org.postgresql/postgresql@", "pkg:npm/htmx.org@", "pkg:npm/%40tabler/core@")
                .doesNotContain("be.passerelle");
        assertThat(asked.replaceAll("\\{\"package\":\\{\"purl\":\"pkg:[A-Za-z0-9./%@_+-]+\"}},?", ""))
                .isEqualTo("{\"queries\":[]}");
    }

    @Test
    void whatIsKnownIsToldOfItsPart() throws Exception {
        answer = part -> part.contains("org.postgresql/postgresql")
                ? "{\"vulns\":[{\"id\":\"GHSA-aaaa-bbbb-cccc\",\"modified\":\"2026-01-01T00:00:00Z\"}]}"
                : "{}";
        Ended some = run(address());
        assertThat(some.status()).isEqualTo(1);
        assertThat(some.told())
                .containsPattern("pkg:maven/org.postgresql/postgresql@[^ ]+  GHSA-aaaa-bbbb-cccc\n")
                .contains("of 1 weaknesses are known");
    }

    @Test
    void whatCouldNotBeAskedIsNeverToldAsNone() throws Exception {
        answer = part -> part.contains("postgresql") ? "" : "{}";
        assertThat(run(address()).status()).as("an answer too few").isEqualTo(2);
        String there = address();
        list.stop(0);
        Ended nobody = run(there);
        assertThat(nobody.status()).isEqualTo(2);
        assertThat(nobody.told()).contains("Nothing was looked up");
    }

    private String address() {
        return "http://127.0.0.1:" + list.getAddress().getPort() + "/v1/querybatch";
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String answers = Arrays.stream(asked.split("\"purl\":\""))
                .skip(1)
                .map(answer)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(","));
        byte[] body = ("{\"results\":[" + answers + "]}").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Ended run(String address) throws IOException, InterruptedException {
        Path parts = folder.resolve("parts.json");
        try (var sbom = KnownWeaknessesTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            Files.write(parts, Objects.requireNonNull(sbom).readAllBytes());
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        ROOT.resolve("tools/KnownWeaknesses.java").toString(),
                        parts.toString(),
                        ROOT.resolve("docs/dependencies.md").toString(),
                        address)
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), told);
    }
}
