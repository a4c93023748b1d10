// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.calendar.Timeline;
import be.passerelle.law.finding.Finding;
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
    private final boolean looksAtIncapacity;
    private final Optional<LocalDate> incapacityFrom;

    private Law(String version, Map<String, Parameter<?>> parameters) {
        this.version = version;
        this.parameters = Map.copyOf(parameters);
        this.looksAtIncapacity = parameters.values().stream().anyMatch(Parameter::looksAtIncapacity);
        this.incapacityFrom = Optional.empty();
    }

    private Law(Law of, LocalDate incapacityFrom) {
        this.version = of.version;
        this.parameters = of.parameters;
        this.looksAtIncapacity = of.looksAtIncapacity;
        this.incapacityFrom = Optional.of(incapacityFrom);
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

    /// The law as it is for an incapacity that began on that day: a value that the law keeps for incapacities
    /// that began later is passed over for the one before it.
    public Law forIncapacityFrom(LocalDate first) {
        return looksAtIncapacity ? new Law(this, first) : this;
    }

    /// Whether some value applies to incapacities that begin from a day on: else it is the same for all of them.
    public boolean looksAtIncapacity() {
        return looksAtIncapacity;
    }

    /// The first day of the incapacity that it is asked about, when it is known.
    Optional<LocalDate> incapacityFrom() {
        return incapacityFrom;
    }

    /// The law on a day that moves on, such as today: what is taken from it stays so until the value changes.
    public LawOnDay on(LocalDate day) {
        return new LawOnDay(this, day, true);
    }

    /// The law as of the material day of a fact that is recorded: time does not change what is taken from it.
    public LawOnDay asOf(LocalDate day) {
        return new LawOnDay(this, day, false);
    }

    /// The values of a parameter during a period: a finding for each run of days with the same one. They are
    /// mapped and combined as timelines, then joined with [Finding#over].
    public <T> Timeline<Finding<T>> during(Period days, ParameterName<T> name) {
        return parameter(name).take(days, incapacityFrom);
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
        Law law = new Law(newVersion, changed);
        return incapacityFrom.map(law::forIncapacityFrom).orElse(law);
    }
}
