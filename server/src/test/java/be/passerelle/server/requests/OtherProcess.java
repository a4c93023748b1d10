// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import be.passerelle.server.socket.RunningServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A second server on the database of another one, in a process of its own: nothing that one remembers is known to the
/// other.
record OtherProcess(Process process, int port) implements AutoCloseable {

    static OtherProcess beside(RunningServer server) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-Duser.timezone=UTC"));
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        command.addAll(List.of("-cp", path, RunningServer.class.getName()));
        command.addAll(server.settingsBeside());
        // A refusal takes as long as it takes: there are more races in an hour.
        command.add("passerelle.refusals.at-least=0ms");
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            BufferedReader said =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder all = new StringBuilder();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                all.append(line).append('\n');
                if (line.startsWith(RunningServer.PORT)) {
                    Thread.ofPlatform().daemon().start(() -> said.lines().forEach(System.out::println));
                    return new OtherProcess(process, Integer.parseInt(line.substring(RunningServer.PORT.length())));
                }
            }
            throw new IllegalStateException("the other process ended: " + all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
