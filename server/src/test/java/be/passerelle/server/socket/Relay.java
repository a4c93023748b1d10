// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Stands before a database on a port of its own, so that a test can take the database away and bring it back.
final class Relay implements AutoCloseable {

    private final int port;
    private final int database;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket listening;

    /// @param database the port of the database on this machine
    Relay(int database) {
        this.database = database;
        this.listening = listen(0);
        this.port = listening.getLocalPort();
        serve();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/passerelle".formatted(port);
    }

    /// As when the database server stops: nobody answers on the port, and all connections end.
    void takeAway() {
        close(listening);
        open.forEach(Relay::close);
        open.clear();
    }

    void bringBack() {
        listening = listen(port);
        serve();
    }

    private void serve() {
        ServerSocket here = listening;
        var _ = Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    Socket caller = here.accept();
                    Socket callee = new Socket(InetAddress.getLoopbackAddress(), database);
                    open.add(caller);
                    open.add(callee);
                    pass(caller, callee);
                    pass(callee, caller);
                }
            } catch (IOException _) {
                close(here); // it was taken away
            }
        });
    }

    private static void pass(Socket from, Socket to) {
        var _ = Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException _) {
                close(to); // one side is gone, so the other has nobody
            }
        });
    }

    private static ServerSocket listen(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        takeAway();
    }
}
