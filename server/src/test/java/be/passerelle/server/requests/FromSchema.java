// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Values as a schema of the description asks for them, at its bounds too.
final class FromSchema {

    private static final int DEEPEST = 8;

    private final Map<?, ?> document;
    private final LocalDate today;
    private final SplittableRandom random;

    FromSchema(Map<?, ?> document, LocalDate today, SplittableRandom random) {
        this.document = document;
        this.today = today;
        this.random = random;
    }

    Object value(Map<?, ?> described) {
        return value(described, 0);
    }

    private Object value(Map<?, ?> described, int depth) {
        Map<?, ?> schema = resolved(described);
        if (schema.get("oneOf") instanceof List<?> choices) {
            return value((Map<?, ?>) choices.get(random.nextInt(choices.size())), depth);
        }
        if (schema.get("enum") instanceof List<?> values) {
            return values.get(random.nextInt(values.size()));
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> whole(schema);
            case "number" -> random.nextInt(1000);
            case "boolean" -> random.nextBoolean();
            default -> text(schema);
        };
    }

    private Map<String, Object> object(Map<?, ?> schema, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        List<?> required = schema.get("required") instanceof List<?> names ? names : List.of();
        member(schema, "properties").forEach((name, each) -> {
            if (required.contains(name) || (depth < DEEPEST && random.nextInt(3) > 0)) {
                object.put(name.toString(), value((Map<?, ?>) each, depth + 1));
            }
        });
        return object;
    }

    private List<Object> array(Map<?, ?> schema, int depth) {
        int least = number(schema, "minItems", 0);
        int most = Math.min(number(schema, "maxItems", 3), least + 2);
        List<Object> array = new ArrayList<>();
        for (int i = random.nextInt(least, Math.max(least, most) + 1); i > 0; i--) {
            array.add(value(member(schema, "items"), depth + 1));
        }
        return array;
    }

    private int whole(Map<?, ?> schema) {
        int least = number(schema, "minimum", 0);
        int most = number(schema, "maximum", 1000);
        return switch (random.nextInt(6)) {
            case 0 -> least;
            case 1 -> most;
            case 2 -> random.nextInt(least, most < Integer.MAX_VALUE ? most + 1 : most);
            default -> random.nextInt(least, Math.min(most, least + 12) + 1);
        };
    }

    private Object text(Map<?, ?> schema) {
        String format = String.valueOf(schema.get("format"));
        String pattern = String.valueOf(schema.get("pattern"));
        if (format.equals("date")) {
            return today.plusDays(random.nextInt(4) > 0 ? 0 : random.nextInt(-400, 400))
                    .toString();
        }
        if (format.equals("date-time")) {
            return today.minusDays(random.nextInt(300)) + "T12:00:00Z";
        }
        if (format.equals("uuid")) {
            return new UUID(random.nextLong(), random.nextLong()).toString();
        }
        if (pattern.startsWith("^-?[0-9]")) {
            return random.nextInt(2000) + (random.nextBoolean() ? ".50" : "");
        }
        if (pattern.equals("^[0-9]{4}-[0-9]{2}$")) {
            return today.minusMonths(random.nextInt(12)).toString().substring(0, 7);
        }
        if (schema.get("example") instanceof String example && random.nextInt(4) > 0) {
            return example;
        }
        int most = number(schema, "maxLength", 40);
        return switch (random.nextInt(8)) {
            case 0 -> "x".repeat(Math.min(most, 5000));
            case 1 -> "é";
            default -> "Un texte sur peu de chose.".substring(0, Math.min(most, 26));
        };
    }

    /// The same value with something wrong somewhere in it.
    Object wrong(Object value, Odd odd) {
        return switch (value) {
            case Map<?, ?> map when !map.isEmpty() && random.nextInt(5) > 0 -> wrongMember(map, odd);
            case List<?> list
            when !list.isEmpty() && random.nextInt(4) > 0 -> {
                List<@Nullable Object> changed = new ArrayList<>(list);
                int at = random.nextInt(list.size());
                changed.set(at, wrong(list.get(at), odd));
                yield changed;
            }
            case List<?> list -> {
                List<@Nullable Object> more = new ArrayList<>();
                int times = random.nextInt(0, 60);
                for (int i = 0; i < times; i++) {
                    more.addAll(list);
                }
                yield more;
            }
            default -> another(odd);
        };
    }

    private Object wrongMember(Map<?, ?> map, Odd odd) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        map.forEach((name, member) -> changed.put(name.toString(), member));
        String name = odd.any(new ArrayList<>(changed.keySet()));
        switch (random.nextInt(8)) {
            case 0, 1 -> changed.remove(name);
            case 2 -> changed.put(name, null);
            case 3 -> changed.put(odd.text(), another(odd));
            default -> {
                Object member = changed.get(name);
                changed.put(name, member == null ? another(odd) : wrong(member, odd));
            }
        }
        return changed;
    }

    private Object another(Odd odd) {
        return switch (random.nextInt(9)) {
            case 0 -> random.nextLong();
            case 1 -> random.nextBoolean();
            case 2 -> List.of();
            case 3 -> Map.of();
            case 4 -> new BigDecimal("1e-30");
            case 5 -> new BigInteger("9".repeat(random.nextInt(1, 60)));
            case 6 -> List.of(List.of(List.of(List.of(odd.text()))));
            default -> odd.text();
        };
    }

    Map<?, ?> resolved(Map<?, ?> described) {
        Map<?, ?> at = described;
        while (at.get("$ref") instanceof String reference) {
            Map<?, ?> next = document;
            for (String step : reference.substring(2).split("/", -1)) {
                next = member(next, step);
            }
            at = next;
        }
        return at;
    }

    static Map<?, ?> member(Map<?, ?> object, String... path) {
        Map<?, ?> at = object;
        for (String name : path) {
            at = at.get(name) instanceof Map<?, ?> member ? member : Map.of();
        }
        return at;
    }

    private static int number(Map<?, ?> schema, String name, int otherwise) {
        return schema.get(name) instanceof Number number ? number.intValue() : otherwise;
    }
}
