// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.procedure.Refusal;
import java.util.List;
import java.util.Optional;

/// There is one file for each person. No file says of itself whether another has a number: whoever knows all of
/// them asks here which number an act would give to one, and answers in these words.
public final class OneFileEach {

    private static final String CODE = "numberHasFile";

    private OneFileEach() {}

    /// Whether an act may give the person of a file another number, now or by what it answers.
    public static boolean isAskedBy(Act act) {
        return act instanceof PersonAct.NumberChangeProposed || act instanceof PersonAct.NumberChangeConfirmed;
    }

    /// The number that the person of a file would have by an act.
    public static Optional<NationalNumber> wanted(CaseFile file, Act act) {
        return switch (act) {
            case PersonAct.NumberChangeProposed said -> Optional.of(said.nationalNumber());
            case PersonAct.NumberChangeConfirmed _ ->
                file.state(Insured.PERSON)
                        .waiting()
                        .map(waiting -> waiting.said().nationalNumber());
            default -> Optional.empty();
        };
    }

    /// What stands against it where another file has the number.
    public static Refusal refusal() {
        return Refusal.of("numberHasFile", Refusal.Kind.STATE);
    }

    /// Whether refusals tell of a number that somebody has a file.
    public static boolean isToldOf(List<Refusal> refusals) {
        return refusals.stream().anyMatch(refusal -> refusal.code().equals(CODE));
    }
}
