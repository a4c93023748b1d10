// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import be.passerelle.law.parameter.Money;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Writes an act as the tree that [ActReader] reads, and as the canonical bytes that the log keeps and
/// hashes.
public final class ActWriter {

    private static final int FIRST_PRINTABLE = 0x20;

    private ActWriter() {}

    /// The payload as maps, lists, texts, whole numbers and booleans. What is withheld or erased is left out.
    public static Map<String, Object> tree(Act act) {
        return components(ActType.of(act).components(), (Record) act);
    }

    /// The canonical payload: JSON in UTF-8, names in order, no white space, decimals as texts.
    public static byte[] canonical(Act act) {
        StringBuilder json = new StringBuilder(256);
        write(tree(act), json);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> components(List<Component> components, Record owner) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Component component : components) {
            Object value = component.of(owner);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(v -> tree.put(component.name(), value(component.shape(), v)));
            } else if (!(value instanceof Sealed.Withheld<?>) && !(value instanceof Sealed.Erased<?>)) {
                tree.put(component.name(), value(component.shape(), value));
            }
        }
        return tree;
    }

    private static Object value(Shape shape, Object value) {
        return switch (shape) {
            case Shape.Text _, Shape.Whole _, Shape.YesNo _ -> value;
            case Shape.Decimal _ -> ((BigDecimal) value).stripTrailingZeros().toPlainString();
            case Shape.Amount _ -> plain((Money) value);
            case Shape.Day _ -> ((LocalDate) value).toString();
            case Shape.Month _ -> ((YearMonth) value).toString();
            case Shape.Choice _ -> Codes.of((Enum<?>) value);
            case Shape.NationalNumberShape _ -> ((NationalNumber) value).digits();
            case Shape.OrganisationShape _ -> ((OrganisationId) value).key();
            case Shape.Many many -> many(many, (List<?>) value);
            case Shape.Group group -> components(group.components(), (Record) value);
            case Shape.SealedShape sealed -> value(sealed.content(), ((Sealed.Readable<?>) value).content());
        };
    }

    private static String plain(Money money) {
        BigDecimal euro = money.euro().stripTrailingZeros();
        return (euro.scale() < 2 ? euro.setScale(2) : euro).toPlainString();
    }

    private static List<Object> many(Shape.Many shape, List<?> values) {
        List<Object> items = new ArrayList<>(values.size());
        for (Object value : values) {
            items.add(value(shape.item(), value));
        }
        return items;
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
            default -> json.append(value);
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
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
