// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.parameter.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One worked example of a rule.
///
/// @param rule how it is run
/// @param name what it shows
/// @param under the readings that it is worked under, by parameter; none for the law in force
/// @param given the facts as they are written, by key
/// @param expected what the rule answers, as [ExampleRun#answer] writes it
/// @param lastDayIn a day that the answer still holds, where it is a day or a period
/// @param firstDayOut a day that it holds no more
/// @param stableUntil until when the answer stays so if no act comes, where it does not stay so for good
/// @param citation the article that closes the reason; none where nothing is known
/// @param source where the expected value comes from; never the rule itself
/// @param checked who compared it with its source
public record WorkedExample(
        ExampleRule rule,
        ExampleText name,
        Map<String, String> under,
        Map<String, String> given,
        String expected,
        Optional<LocalDate> lastDayIn,
        Optional<LocalDate> firstDayOut,
        Optional<LocalDate> stableUntil,
        Optional<String> citation,
        ExampleSource source,
        CheckedBy checked) {

    public WorkedExample {
        under = Collections.unmodifiableMap(new LinkedHashMap<>(under));
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    /// The same example of other facts.
    public WorkedExample given(Map<String, String> facts) {
        return new WorkedExample(
                rule, name, under, facts, expected, lastDayIn, firstDayOut, stableUntil, citation, source, checked);
    }

    /// The same example worked under other readings.
    public WorkedExample under(Map<String, String> readings) {
        return new WorkedExample(
                rule, name, readings, given, expected, lastDayIn, firstDayOut, stableUntil, citation, source, checked);
    }

    /// Runs it under the law as it is shipped.
    public ExampleRun run() {
        return run(LawInForce.read());
    }

    /// Runs it under a law, with its own readings.
    ///
    /// @throws FactRefused when a fact is missing, cannot be read, or is asked for by nobody
    public ExampleRun run(Law law) {
        GivenFacts facts = new GivenFacts(given);
        Finding<?> finding = rule.run().apply(read(law), facts);
        facts.end();
        return new ExampleRun(this, finding, facts.asked());
    }

    /// As the lines that are added to its file.
    public String asYaml() {
        return ExampleWriter.write(this);
    }

    /// The law under the readings of this example.
    ///
    /// @throws IllegalArgumentException when a parameter is not known or does not have that reading
    private Law read(Law law) {
        if (under.isEmpty()) {
            return law;
        }
        List<Parameter<?>> changes = new ArrayList<>();
        under.forEach((path, reading) -> changes.add(law.parameters().stream()
                .filter(parameter -> parameter.name().path().equals(path))
                .findFirst()
                .map(parameter -> reading(parameter, reading))
                .orElseThrow(() ->
                        new IllegalArgumentException(this + " is worked under " + path + ", which is no parameter"))));
        return law.with("another reading", changes.toArray(Parameter<?>[]::new));
    }

    @SuppressWarnings("unchecked") // the name carries the class, compared just before
    private Parameter<?> reading(Parameter<?> parameter, String reading) {
        if (parameter.name().type().equals(Boolean.class) && reading.matches("true|false")) {
            return ((Parameter<Boolean>) parameter).always(Boolean.valueOf(reading));
        }
        if (parameter.readings().stream().noneMatch(known -> known.code().equals(reading))) {
            throw new IllegalArgumentException(this + " is worked under " + reading + ", which is no reading of "
                    + parameter.name().path());
        }
        return ((Parameter<String>) parameter).always(reading);
    }

    @Override
    public String toString() {
        return rule.path() + ": " + name.english();
    }
}
