// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Callers who each begin a request and go on with a byte a second: a third of them in the head, a third in a form, a
/// third in the body of a command. Whoever is let go calls again, so that there are always as many.
final class SlowCallers implements AutoCloseable {

    private static final String LENGTH = " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\nContent-Type: ";
    private static final List<String> BEGUN = List.of(
            "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nAccept: ",
            "POST /sign-in" + LENGTH + "application/x-www-form-urlencoded\r\n\r\na",
            "POST /REST/returnToWork/v1/caseFiles" + LENGTH + "application/json\r\n\r\n{");

    private final int port;
    private final List<Socket> sockets = new ArrayList<>();
    private final AtomicInteger letGo = new AtomicInteger();
    private final Thread sending;
    private volatile boolean going = true;

    SlowCallers(int port, int callers) {
        this.port = port;
        for (int i = 0; i < callers; i++) {
            sockets.add(calling(i));
        }
        this.sending = Thread.ofPlatform().name("slow callers").start(this::send);
    }

    /// How often one of them was let go.
    int letGo() {
        return letGo.get();
    }

    private void send() {
        try {
            while (going) {
                for (int i = 0; i < sockets.size() && going; i++) {
                    if (!sends(sockets.get(i))) {
                        letGo.incrementAndGet();
                        sockets.set(i, calling(i));
                    }
                }
                Thread.sleep(1_000);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // it is over
        }
    }

    private Socket calling(int caller) {
        try {
            Socket socket = new Socket("localhost", port);
            socket.getOutputStream().write(BEGUN.get(caller % BEGUN.size()).getBytes(StandardCharsets.US_ASCII));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException("the server takes no connection", e);
        }
    }

    /// Whether the connection still stands. What the server answered is read, so that its end is seen.
    private static boolean sends(Socket socket) {
        try {
            socket.getInputStream().skipNBytes(socket.getInputStream().available());
            socket.getOutputStream().write('a');
            return true;
        } catch (IOException _) {
            close(socket);
            return false;
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        going = false;
        sending.interrupt();
        try {
            sending.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sockets.forEach(SlowCallers::close);
    }
}
