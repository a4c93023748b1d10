// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Values that are valid nowhere, or nearly so.
final class Odd {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\u202Etxt",
            "𝕳𝖊𝖑𝖑𝖔 👩‍⚕️",
            "e\u0301\u0301\u0301\u0301",
            "İıſß",
            "\uFEFFx",
            "\uFFFF",
            "\uD800",
            "<img src=x onerror=alert(1)>",
            "' OR '1'='1",
            "'; DROP TABLE act; --",
            "${7*7}#{7*7}",
            "%00",
            "../../../../etc/passwd",
            "%s%n%x",
            "null",
            "true",
            "undefined",
            "NaN",
            "-1",
            "0",
            "1e309",
            "99999999999999999999999999",
            "2147483648",
            "-9223372036854775809",
            "00000000000",
            "2026-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "-0001-01-01",
            "9999-12-31",
            "10000-01-01",
            "2026-13",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "not-a-uuid",
            "1-1-1-1-1",
            "\r\nSet-Cookie: a=b",
            "\t\n\r",
            "٣",
            "１２３");

    /// What a header may say that nobody asked for.
    private static final List<String> HEADERS = List.of(
            "If-Match: *",
            "If-Match: \"1\"",
            "If-Match: W/\"1\"",
            "If-Match: \"",
            "If-Match: \"-1\", \"99999999999999999999\"",
            "If-None-Match: *",
            "If-None-Match: \"1\"",
            "If-Modified-Since: yesterday",
            "If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT",
            "If-Range: \"1\"",
            "Range: bytes=0-",
            "Range: bytes=-1",
            "Range: bytes=0-0,1-1,2-2,3-3,4-4",
            "Range: bytes=99999999999999999999-",
            "Range: lines=1",
            "Accept-Language: de",
            "Accept-Language: *",
            "Accept-Language: nl;q=9",
            "Accept-Language: xx-yy-zz-" + "a".repeat(300),
            "Accept-Language: ;;;q=,,,",
            "Accept-Language: en-US-u-va-posix;q=0.000",
            "Accept: application/xml",
            "Accept: text/html",
            "Accept: */*;q=0",
            "Accept: application/json;q=NaN",
            "Accept: ///",
            "Accept-Charset: utf-7",
            "Accept-Encoding: identity;q=0",
            "Content-Type: text/plain",
            "Content-Type: application/xml",
            "Content-Type: application/json; charset=utf-16",
            "Content-Type: application/json; charset=no-such",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: application/x-www-form-urlencoded; charset=utf-16",
            "Content-Type: ;",
            "Content-Encoding: gzip",
            "Cookie: passerelle-session=x; passerelle-session=y",
            "Cookie: =;;;\"",
            "Cookie: passerelle-lang=xx; passerelle-theme=<b>",
            "X-Forwarded-For: 127.0.0.1",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: gopher",
            "Forwarded: host=evil.example;proto=x",
            "X-HTTP-Method-Override: DELETE",
            "X-Original-URL: /files",
            "BelGov-Trace-Id: " + "x".repeat(400),
            "BelGov-Trace-Id: \u00E9\u00E9",
            "On-Behalf-Of: coordinator",
            "On-Behalf-Of: \u00E9",
            "In-Role: advisoryPhysician",
            "In-Role: nobody",
            "Authorization: Bearer",
            "Authorization: Basic Og==",
            "Authorization: Bearer a.b.c",
            "Authorization: Bearer token-of-nobody",
            "Authorization: Bearer token-of-who-left",
            "Origin: https://evil.example",
            "Referer: https://evil.example/x?y",
            "HX-Request: true",
            "Priority: u=9",
            "Upgrade: h2c",
            "Connection: upgrade",
            "X-Long: " + "y".repeat(5000));

    private final SplittableRandom random;

    Odd(SplittableRandom random) {
        this.random = random;
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    String text() {
        return switch (random.nextInt(12)) {
            case 0 -> "x".repeat(random.nextInt(1, 3000));
            case 1 -> "é".repeat(random.nextInt(1, 200));
            case 2 -> any();
            case 3 -> String.valueOf(random.nextLong());
            default -> any(TEXTS);
        };
    }

    /// A text of any signs.
    private String any() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            text.appendCodePoint(random.nextInt(1, once(3) ? Character.MAX_CODE_POINT : 0x250));
        }
        return text.toString();
    }

    String header() {
        return any(HEADERS);
    }

    /// A text as an address has it: mostly as it should be, sometimes with a letter too many encoded.
    String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b == '-' || b == '.' || (b > 0 && Character.isLetterOrDigit(b))) {
                encoded.append((char) b);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return encoded.toString();
    }

    /// The same address, written otherwise or broken.
    String broken(String target) {
        int at = target.length() < 2 ? 0 : random.nextInt(1, target.length());
        String before = target.substring(0, at);
        String after = target.substring(at);
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> oneLetterEncoded(target);
            case 4 -> before + any(List.of("%", "%2", "%zz", "%c0%ae", "%ff", "%ed%a0%80")) + after;
            case 5 -> before + any(List.of("%00", "%0d%0a", "%2f", "%5c", "%2e%2e", "%25")) + after;
            case 6 -> before + ";jsessionid=1;x=" + after;
            case 7 -> before + "//" + after;
            case 8 -> before + "/../" + after;
            case 9 -> target + "/";
            case 10 -> target + (target.contains("?") ? "&" : "?") + "surprise=" + encoded(text());
            case 11 ->
                target + (target.contains("?") ? "&" : "?") + any(List.of("=", "&&&", "%zz=1", "a=b=c", "lang=xx"));
            case 12 -> target.toUpperCase(Locale.ROOT);
            case 13 -> before.isEmpty() ? target : before; // a line without a target is one of HTTP/0.9
            case 14 -> before + any(List.of("[", "]", "{", "}", "|", "^", "`", "\"", "<", "\\")) + after;
            default -> before + "\u00E9" + after;
        };
    }

    private String oneLetterEncoded(String target) {
        for (int tries = 0; tries < 20; tries++) {
            int at = random.nextInt(target.length());
            char c = target.charAt(at);
            if (Character.isLetterOrDigit(c) && c < 128 && (at < 2 || target.lastIndexOf('%', at) < at - 2)) {
                return target.substring(0, at)
                        + String.format(Locale.ROOT, once(2) ? "%%%02x" : "%%%02X", (int) c)
                        + target.substring(at + 1);
            }
        }
        return target;
    }
}
