// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.person.PersonAct;
import be.passerelle.stream.identifier.NationalNumber;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// By which national numbers the person is known, read off the acts a second time.
final class PlainNumbers {

    private final Map<Integer, NationalNumber> proposed = new HashMap<>();
    private final Set<NationalNumber> said = new LinkedHashSet<>();
    private Optional<NationalNumber> now = Optional.empty();

    void read(int act, PersonAct said) {
        switch (said) {
            case PersonAct.Registered registered -> become(registered.nationalNumber());
            case PersonAct.NumberChangeProposed proposal -> proposed.put(act, proposal.nationalNumber());
            case PersonAct.NumberChangeConfirmed confirmed ->
                Optional.ofNullable(proposed.remove(confirmed.proposal().number()))
                        .ifPresent(this::become);
            case PersonAct.NumberChangeDeclined declined ->
                proposed.remove(declined.proposal().number());
            case PersonAct.DetailsChanged _, PersonAct.Died _ -> {}
        }
    }

    private void become(NationalNumber number) {
        said.add(number);
        now = Optional.of(number);
    }

    /// The number that the person signs in with.
    boolean isNow(Optional<NationalNumber> number) {
        return now.isPresent() && now.equals(number);
    }

    /// Whether the file is that of somebody, under whatever number it was known.
    boolean isOf(Viewer viewer) {
        return said.stream().anyMatch(number -> OracleOfDoing.isTheirs(viewer, number));
    }
}
