// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Schemas of OpenAPI 3.0 as maps, written shortly.
public final class Schema {

    /// The UUID of examples.
    public static final String UUID = "6f1c2f0e-3a1b-4c57-9d0e-8b1f6d2a7c11";

    private Schema() {}

    public static Map<String, Object> text(int max, String description, String example) {
        return of("string", description, "maxLength", max, "example", example);
    }

    /// A text without a bound, for what the API itself writes.
    public static Map<String, Object> words(String description) {
        return of("string", description);
    }

    public static Map<String, Object> day(String description) {
        return of("string", description, "format", "date", "example", "2026-03-31");
    }

    public static Map<String, Object> instant(String description) {
        return of("string", description, "format", "date-time", "example", "2026-03-31T10:15:30+02:00");
    }

    public static Map<String, Object> uuid(String description) {
        return of("string", description, "format", "uuid", "example", UUID);
    }

    public static Map<String, Object> uri(String description) {
        return of("string", description, "format", "uri");
    }

    /// An exact decimal number, written as a text so that nobody reads it as floating point.
    public static Map<String, Object> decimal(String description, String example) {
        return of("string", description, "format", "number", "pattern", "^-?[0-9]+(\\.[0-9]+)?$", "example", example);
    }

    public static Map<String, Object> whole(long min, String description, int example) {
        return of("integer", description, "minimum", min, "example", example);
    }

    public static Map<String, Object> whole(long min, long max, String description, int example) {
        return of("integer", description, "minimum", min, "maximum", max, "example", example);
    }

    public static Map<String, Object> yesNo(String description) {
        return of("boolean", description);
    }

    public static Map<String, Object> choice(String description, List<String> codes) {
        return of("string", description, "enum", codes, "example", codes.getFirst());
    }

    public static Map<String, Object> many(Map<String, Object> item, String description) {
        Map<String, Object> schema = of("array", description);
        schema.put("items", item);
        return schema;
    }

    public static Map<String, Object> many(Map<String, Object> item, int min, int max, String description) {
        Map<String, Object> schema = many(item, description);
        schema.put("minItems", min);
        schema.put("maxItems", max);
        return schema;
    }

    public static Map<String, Object> ref(String name) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$ref", "#/components/schemas/" + name);
        return schema;
    }

    /// One of several, told apart by its type.
    ///
    /// @param names the name of a schema for each type
    public static Map<String, Object> oneOf(String description, Map<String, String> names) {
        return oneOf(description, "type", names);
    }

    /// One of several, told apart by one of its members.
    ///
    /// @param names the name of a schema for each value of that member
    public static Map<String, Object> oneOf(String description, String member, Map<String, String> names) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        names.forEach((type, name) -> mapping.put(type, "#/components/schemas/" + name));
        Map<String, Object> discriminator = new LinkedHashMap<>();
        discriminator.put("propertyName", member);
        discriminator.put("mapping", mapping);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.put("oneOf", names.values().stream().map(Schema::ref).toList());
        schema.put("discriminator", discriminator);
        return schema;
    }

    public static Obj object(String description) {
        return new Obj(description);
    }

    private static Map<String, Object> of(String type, String description, Object... more) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
        for (int i = 0; i < more.length; i += 2) {
            schema.put(more[i].toString(), more[i + 1]);
        }
        return schema;
    }

    /// An object in the making.
    public static final class Obj {

        private final String description;
        private final Map<String, Object> properties = new LinkedHashMap<>();
        private final List<String> required = new ArrayList<>();
        private Optional<Map<String, Object>> example = Optional.empty();

        private Obj(String description) {
            this.description = description;
        }

        /// A property that is always there.
        public Obj must(String name, Map<String, Object> schema) {
            required.add(name);
            return may(name, schema);
        }

        /// A property that is left out when there is nothing to say.
        public Obj may(String name, Map<String, Object> schema) {
            properties.put(name, schema);
            return this;
        }

        /// What may be sent, as it was declared.
        public Obj with(List<Input<?>> members) {
            members.forEach(m -> {
                Obj _ = m.isRequired() ? must(m.name(), m.schema()) : may(m.name(), m.schema());
            });
            return this;
        }

        /// Days that are left out while they have not come.
        public Obj mayBeDays(String... names) {
            Arrays.stream(names).forEach(name -> may(name, day("")));
            return this;
        }

        /// Gives an example of the whole.
        public Obj like(Map<String, Object> whole) {
            example = Optional.of(whole);
            return this;
        }

        public Map<String, Object> schema() {
            Map<String, Object> schema = of("object", description);
            if (!required.isEmpty()) {
                schema.put("required", required);
            }
            if (!properties.isEmpty()) {
                schema.put("properties", properties);
            }
            example.ifPresent(whole -> schema.put("example", whole));
            return schema;
        }
    }
}
