// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.buf.MessageBytes;

/// Letters and digits of a path are written as such, whoever encoded them: the addresses are the same (RFC
/// 3986, 6.2.2.2), and the container finds the same servlet for both. An address that leads to one in yet
/// another way, with two slashes or parameters in between, is malformed: what stands before the servlet
/// compares its place with the address as it was written, and would fail.
final class PlainAddresses extends ValveBase {

    private static final Pattern ENCODED = Pattern.compile("%(3[0-9]|[46][1-9A-Fa-f]|[57][0-9Aa])");

    PlainAddresses() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        MessageBytes address = request.getCoyoteRequest().requestURI();
        String written = address.toString();
        if (written != null && written.indexOf('%') >= 0) {
            address.setString(plain(written));
        }
        HttpServletMapping found = request.getHttpServletMapping();
        if (found.getMappingMatch() == MappingMatch.PATH
                && !isUnder(request.getContextPath() + request.getServletPath(), request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            getNext().invoke(request, response);
        }
    }

    /// Whether what follows the place of a servlet begins anew after it.
    static boolean isUnder(String place, String address) {
        return address.startsWith(place)
                && (address.length() == place.length() || address.charAt(place.length()) == '/');
    }

    /// The same path.
    static String plain(String written) {
        return ENCODED.matcher(written).replaceAll(PlainAddresses::sign);
    }

    private static String sign(MatchResult encoded) {
        return String.valueOf((char) Integer.parseInt(encoded.group(1), 16));
    }
}
