// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;

/// Where callers reach this installation: what whole links begin with. It never follows what a caller says, neither
/// `Host` nor any header that a proxy might pass on.
///
/// @param given as whoever runs the installation gave it, `https://passerelle.example`; when empty, links lead to where
/// the request arrived on this machine
public record PublicAddress(Optional<String> given) {

    String of(HttpServletRequest request) {
        return given.orElseGet(() -> arrivedAt(request));
    }

    private static String arrivedAt(HttpServletRequest request) {
        InetAddress address = InetAddress.ofLiteral(request.getLocalAddr());
        String host = address.isLoopbackAddress()
                ? "localhost"
                : address instanceof Inet6Address ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
        int port = request.getLocalPort();
        return "http://" + host + (port == 80 ? "" : ":" + port);
    }
}
