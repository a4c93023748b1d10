// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A connection that sends anything, well formed or not, and is used again as long as the server lets it.
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MS = 30_000;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    Wire(int port) {
        this.port = port;
    }

    /// @throws IOException when there is no whole answer
    Got send(Sent sent) throws IOException {
        byte[] bytes = sent.bytes();
        long begun = System.nanoTime();
        InputStream answers = open();
        try {
            write(bytes);
            return read(sent, answers, begun);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /// What the server answers before it read everything is an answer all the same.
    private void write(byte[] bytes) throws IOException {
        Socket open = socket;
        if (open == null) {
            throw new IOException("the connection is closed");
        }
        open.getOutputStream().write(bytes);
    }

    private InputStream open() throws IOException {
        InputStream open = in;
        if (open != null) {
            return open;
        }
        Socket fresh = new Socket(InetAddress.getLoopbackAddress(), port);
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(PATIENCE_MS);
        socket = fresh;
        InputStream answers = new BufferedInputStream(fresh.getInputStream(), 16_384);
        in = answers;
        return answers;
    }

    private Got read(Sent sent, InputStream answers, long begun) throws IOException {
        String first = line(answers);
        int status = status(first);
        List<String> headers = headers(answers);
        while (status / 100 == 1) {
            status = status(line(answers));
            headers = headers(answers);
        }
        boolean closes = is(headers, "connection", "close");
        byte[] body;
        if (sent.isHead() || status == 204 || status == 304) {
            body = new byte[0];
        } else if (is(headers, "transfer-encoding", "chunked")) {
            body = chunks(answers);
        } else {
            String length = value(headers, "content-length");
            closes = closes || length.isEmpty();
            body = length.isEmpty() ? answers.readAllBytes() : exactly(answers, Integer.parseInt(length));
        }
        Got got = new Got(status, headers, new String(body, StandardCharsets.UTF_8), System.nanoTime() - begun);
        if (closes) {
            close();
        }
        return got;
    }

    private static int status(String line) throws IOException {
        if (!line.startsWith("HTTP/1.1 ")) {
            throw new IOException("no answer of HTTP: " + line);
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private static List<String> headers(InputStream answers) throws IOException {
        List<String> headers = new ArrayList<>();
        for (String line = line(answers); !line.isEmpty(); line = line(answers)) {
            headers.add(line);
        }
        return headers;
    }

    private static byte[] chunks(InputStream answers) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(answers); size > 0; size = size(answers)) {
            body.writeBytes(exactly(answers, size));
            line(answers);
        }
        headers(answers);
        return body.toByteArray();
    }

    private static int size(InputStream answers) throws IOException {
        return Integer.parseInt(line(answers), 16);
    }

    private static byte[] exactly(InputStream answers, int length) throws IOException {
        byte[] bytes = answers.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer breaks off");
        }
        return bytes;
    }

    private static String line(InputStream answers) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = answers.read(); c != '\n'; c = answers.read()) {
            if (c < 0) {
                throw new EOFException("the answer ends after: " + line);
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static boolean is(List<String> headers, String name, String value) {
        return value(headers, name).toLowerCase(Locale.ROOT).contains(value);
    }

    private static String value(List<String> headers, String name) {
        String begins = name + ":";
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begins))
                .map(line -> line.substring(begins.length()).strip())
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        Socket open = socket;
        socket = null;
        in = null;
        if (open != null) {
            open.close();
        }
    }
}
