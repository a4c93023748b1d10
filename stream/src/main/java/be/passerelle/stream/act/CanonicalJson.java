// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The one form in which payloads are kept: JSON in UTF-8, names in the order of their UTF-16 units, no white space,
/// whole numbers alone (decimals are texts), no null. Each tree has one text and each text one tree, so that bytes can
/// be compared, and be read in decades by anything that reads JSON.
public final class CanonicalJson {

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int MAX_DEPTH = 20;
    private static final int MAX_DIGITS = 19;
    private static final String HEX = "0123456789abcdef";

    private final String json;
    private int at;
    private int depth;

    private CanonicalJson(String json) {
        this.json = json;
    }

    /// The bytes of a tree of maps, lists, texts, whole numbers and booleans.
    public static byte[] write(Object tree) {
        StringBuilder json = new StringBuilder(256);
        write(tree, json);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The tree of bytes that [#write] gave.
    ///
    /// @throws IllegalArgumentException when they are in any other form; the message quotes nothing of them
    public static Object read(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new IllegalArgumentException("not UTF-8");
        }
        CanonicalJson reader = new CanonicalJson(text);
        Object tree = reader.value();
        if (reader.at != text.length()) {
            throw reader.unfit();
        }
        return tree;
    }

    private static void write(Object value, StringBuilder json) {
        switch (value) {
            case Map<?, ?> map -> writeMap(map, json);
            case List<?> list -> {
                json.append('[');
                for (int i = 0; i < list.size(); i++) {
                    json.append(i == 0 ? "" : ",");
                    write(list.get(i), json);
                }
                json.append(']');
            }
            case String text -> writeText(text, json);
            case Integer number -> json.append(number.intValue());
            case Long number -> json.append(number.longValue());
            case Boolean yes -> json.append(yes.booleanValue());
            default -> throw new IllegalArgumentException("no canonical form of a " + value.getClass());
        }
    }

    private static void writeMap(Map<?, ?> map, StringBuilder json) {
        Map<String, Object> ordered = new TreeMap<>();
        map.forEach((name, value) -> ordered.put((String) name, value));
        json.append('{');
        boolean first = true;
        for (Map.Entry<String, Object> entry : ordered.entrySet()) {
            json.append(first ? "" : ",");
            writeText(entry.getKey(), json);
            json.append(':');
            write(entry.getValue(), json);
            first = false;
        }
        json.append('}');
    }

    private static void writeText(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> {
                    if (c < FIRST_PRINTABLE) {
                        json.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    private Object value() {
        if (depth++ > MAX_DEPTH || at >= json.length()) {
            throw unfit();
        }
        Object value = switch (json.charAt(at)) {
            case '{' -> map();
            case '[' -> list();
            case '"' -> text();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
        depth--;
        return value;
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        if (!skipped('}')) {
            String before = null;
            do {
                String name = text();
                if (before != null && before.compareTo(name) >= 0) {
                    throw unfit();
                }
                before = name;
                expect(':');
                map.put(name, value());
            } while (skipped(','));
            expect('}');
        }
        return map;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        at++;
        if (!skipped(']')) {
            do {
                list.add(value());
            } while (skipped(','));
            expect(']');
        }
        return list;
    }

    private String text() {
        expect('"');
        int from = at;
        while (at < json.length() && json.charAt(at) != '"' && json.charAt(at) != '\\') {
            plain();
        }
        if (at < json.length() && json.charAt(at) == '"') {
            return json.substring(from, at++);
        }
        StringBuilder text = new StringBuilder(json.substring(from, at));
        while (!skipped('"')) {
            if (skipped('\\')) {
                text.append(escaped());
            } else {
                text.append(plain());
            }
        }
        return text.toString();
    }

    private char plain() {
        if (at >= json.length() || json.charAt(at) < FIRST_PRINTABLE) {
            throw unfit();
        }
        return json.charAt(at++);
    }

    private char escaped() {
        char c = plain();
        return switch (c) {
            case '"', '\\' -> c;
            case 'n' -> '\n';
            case 'u' -> {
                expect('0');
                expect('0');
                int high = HEX.indexOf(plain());
                int low = HEX.indexOf(plain());
                int code = high * HEX.length() + low;
                if (high < 0 || high > 1 || low < 0 || code == '\n') {
                    throw unfit();
                }
                yield (char) code;
            }
            default -> throw unfit();
        };
    }

    private Object word(String word, boolean meaning) {
        if (!json.startsWith(word, at)) {
            throw unfit();
        }
        at += word.length();
        return meaning;
    }

    private Object number() {
        int from = at;
        boolean negative = skipped('-');
        int digits = at;
        while (at < json.length() && json.charAt(at) >= '0' && json.charAt(at) <= '9') {
            at++;
        }
        int length = at - digits;
        boolean leadingZero = length > 0 && json.charAt(digits) == '0' && (length > 1 || negative);
        if (length == 0 || length > MAX_DIGITS || leadingZero) {
            throw unfit();
        }
        BigInteger number = new BigInteger(json.substring(from, at));
        if (number.bitLength() >= Long.SIZE) {
            throw unfit();
        }
        return number.bitLength() < Integer.SIZE ? (Object) number.intValueExact() : (Object) number.longValueExact();
    }

    private void expect(char c) {
        if (!skipped(c)) {
            throw unfit();
        }
    }

    private boolean skipped(char c) {
        if (at < json.length() && json.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private IllegalArgumentException unfit() {
        return new IllegalArgumentException("not canonical JSON at character " + at);
    }
}
