// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Starts the embedded server in a Java process of its own, so that a test can kill that process.
record PasserelleInAnotherProcess(long javaProcess, long serverProcess) {

    static PasserelleInAnotherProcess start(Path home) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dpasserelle.postgres.programs=" + System.getProperty("passerelle.postgres.programs", ""),
                        PasserelleInAnotherProcess.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("server ")) {
                    return new PasserelleInAnotherProcess(process.pid(), Long.parseLong(line.substring(7)));
                }
            }
        }
        throw new IOException("The other process ended before its server was ready");
    }

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        var postgres = EmbeddedPostgres.start(Path.of(arguments[0]));
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note AS SELECT 'kept' AS text");
        }
        System.out.println("server " + postgres.processId());
        System.out.flush();
        Thread.sleep(60_000);
    }
}
