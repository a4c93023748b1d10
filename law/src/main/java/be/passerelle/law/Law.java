// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law;

import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The law as the platform knows it: every dated parameter, and a name for the version. The rules are functions of it;
/// which value holds is chosen by the material day of the facts, never by the day the program runs.
public final class Law {

    private final String version;
    private final Map<String, Parameter<?>> parameters;

    private Law(String version, Map<String, Parameter<?>> parameters) {
        this.version = version;
        this.parameters = Map.copyOf(parameters);
    }

    public static Law of(String version, Collection<Parameter<?>> parameters) {
        Map<String, Parameter<?>> byPath = new HashMap<>();
        for (Parameter<?> parameter : parameters) {
            if (byPath.put(parameter.name().path(), parameter) != null) {
                throw new IllegalArgumentException(
                        "the parameter " + parameter.name().path() + " is given twice");
            }
        }
        return new Law(version, byPath);
    }

    /// The name of this version, stored with each act that is recorded under it.
    public String version() {
        return version;
    }

    public Collection<Parameter<?>> parameters() {
        return parameters.values();
    }

    /// The parameter of that name.
    ///
    /// @throws IllegalArgumentException when no file defines it or its values are of another type
    @SuppressWarnings("unchecked") // the name carries the class, compared just before
    public <T> Parameter<T> parameter(ParameterName<T> name) {
        Parameter<?> parameter = parameters.get(name.path());
        if (parameter == null) {
            throw new IllegalArgumentException("no parameter file " + name.path());
        }
        if (!parameter.name().type().equals(name.type())) {
            throw new IllegalArgumentException(
                    name.path() + " holds " + parameter.name().type().getSimpleName());
        }
        return (Parameter<T>) parameter;
    }

    /// The value for a material day, empty when the law has none or none was found.
    public <T> Optional<DatedValue<T>> value(ParameterName<T> name, LocalDate day) {
        return parameter(name).at(day);
    }

    /// The law after a reform: the given parameters replace those of the same name. Steps taken stay; entitlements and
    /// deadlines follow.
    public Law with(String newVersion, Parameter<?>... changes) {
        Map<String, Parameter<?>> changed = new HashMap<>(parameters);
        for (Parameter<?> change : changes) {
            if (changed.put(change.name().path(), change) == null) {
                throw new IllegalArgumentException(
                        "a reform changes a known parameter: " + change.name().path());
            }
        }
        return new Law(newVersion, changed);
    }
}
