// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

import static be.passerelle.casefile.person.Insured.PERSON;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.In;
import be.passerelle.stream.procedure.Condition;

/// The conditions about the person that all tables share, each a sentence.
public final class PersonConditions {

    public static final Condition<In<?>> REGISTERED = Condition.of(
            "registered",
            Articles.RECOGNITION,
            s -> s.file().state(PERSON).person().isPresent());

    static final Condition<In<?>> NOT_REGISTERED = Condition.of(
            "notRegistered",
            Articles.RECOGNITION,
            s -> s.file().state(PERSON).person().isEmpty());

    /// Nobody reported that the person died.
    public static final Condition<In<?>> ALIVE = Condition.of(
            "alive", Articles.RECOGNITION, s -> s.file().state(PERSON).died().isEmpty());

    private PersonConditions() {}
}
