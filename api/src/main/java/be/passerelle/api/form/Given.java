// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.form;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What was given for what was declared: there is no other way to it than the declaration.
public final class Given {

    private final RequestReading reading;
    private final Map<Input<?>, Optional<Object>> values = new IdentityHashMap<>();
    private final Set<String> sent = new LinkedHashSet<>();

    private Given(RequestReading reading) {
        this.reading = reading;
    }

    /// Reads what is declared.
    ///
    /// @param values what was sent; empty for what was not
    public static Given of(
            List<Input<?>> declared, Function<Input<?>, Optional<Object>> values, RequestReading reading) {
        Given given = new Given(reading);
        reading.declared(declared);
        declared.forEach(input -> given.put(input, values.apply(input), reading.at(input.in(), input.name())));
        return given;
    }

    static Given members(List<Input<?>> declared, Map<?, ?> tree, Place at) {
        Given given = new Given(at.reading());
        at.reading().declared(declared);
        Set<Object> unknown = new LinkedHashSet<>(tree.keySet());
        for (Input<?> member : declared) {
            unknown.remove(member.name());
            given.put(member, Optional.ofNullable(tree.get(member.name())), at.member(member.name()));
        }
        unknown.forEach(name -> at.member(name.toString()).unknown());
        return given;
    }

    private void put(Input<?> input, Optional<Object> value, Place at) {
        value.ifPresent(_ -> sent.add(input.name()));
        values.put(input, input.read(value, at).map(v -> v));
    }

    /// The value of what was declared, when nothing was wrong with it.
    public <V> V get(Input<V> input) {
        return right(input).orElseThrow(() -> new IllegalStateException(input.name() + " was not as declared"));
    }

    /// The value of what was declared; empty when it was wrong, which is noted.
    ///
    /// @throws IllegalArgumentException when it was not declared here
    @SuppressWarnings("unchecked")
    public <V> Optional<V> right(Input<V> input) {
        reading.asked(input);
        if (!values.containsKey(input)) {
            throw new IllegalArgumentException(input.name() + " is not declared here");
        }
        return (Optional<V>) Objects.requireNonNull(values.get(input));
    }

    /// Whether it was sent, right or wrong.
    public boolean sent(Input<?> input) {
        return sent.contains(input.name());
    }

    /// What was declared in the request and nobody asked for until now: a declaration that does nothing, if that stays
    /// so.
    public Set<Input<?>> unasked() {
        return reading.unasked();
    }
}
