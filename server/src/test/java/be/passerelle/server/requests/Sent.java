// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A request as it goes over the wire.
///
/// @param target path and query, as they are written
/// @param headers each as a line; two may have the same name
/// @param as who sends it, by the key of their account; nobody when empty
/// @param operation the operation of the description that is meant, as `GET /workItems`; empty for a page
/// @param body what it carries; empty for no body at all
record Sent(
        String method,
        String target,
        List<String> headers,
        Optional<String> as,
        Optional<String> operation,
        Optional<String> body) {

    private static final int SHOWN = 4000;
    private static final int HEXADECIMAL = 16;
    private static final Pattern ENCODED = Pattern.compile("%([46][1-9A-Fa-f]|[57][0-9Aa])");

    Sent {
        headers = List.copyOf(headers);
    }

    Sent with(String header) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        return new Sent(method, target, more, as, operation, body);
    }

    boolean isHead() {
        return method.equals("HEAD");
    }

    /// A method that HTTP has.
    boolean isOfHttp() {
        return List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")
                .contains(method);
    }

    /// The path, without the query.
    String path() {
        int question = target.indexOf('?');
        return question < 0 ? target : target.substring(0, question);
    }

    /// The path as it is read: letters may be written in percents (RFC 3986, 6.2.2.2).
    String place() {
        return ENCODED.matcher(path())
                .replaceAll(each ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(each.group(1), HEXADECIMAL))));
    }

    /// Whether what somebody was told is what they said themselves.
    String said() {
        return target + "\n" + String.join("\n", headers) + "\n" + body.orElse("");
    }

    byte[] bytes() {
        byte[] content = body.orElse("").getBytes(StandardCharsets.UTF_8);
        StringBuilder head =
                new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        head.append("Host: localhost\r\n");
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (body.isPresent()) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        head.append("\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }

    /// To send it once more by hand.
    @Override
    public String toString() {
        String text = "as " + as.orElse("nobody") + "\n" + method + " " + target + "\n" + String.join("\n", headers)
                + "\n\n" + body.orElse("");
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " … of " + text.length();
    }
}
