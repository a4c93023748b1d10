// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.representation;

import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.REPRESENTATION;

import be.passerelle.casefile.file.Binds;
import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.GivesUp;
import be.passerelle.casefile.file.Subject;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.Refers;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.LocalDate;
import java.util.Optional;

/// Acts about who acts for the person.
@ReadBeside(facts = {RepresentationAct.Recorded.class, RepresentationAct.Ended.class, RepresentationAct.Revoked.class})
public sealed interface RepresentationAct extends FileAct {

    @Override
    default Subject<?> subject() {
        return Representations.REPRESENTATIONS;
    }

    /// The fund was shown that somebody acts for the person.
    ///
    /// @param nationalNumber of the representative: by it they are known when they sign in
    /// @param language of their letters and pages
    /// @param scope what it is for, as the document says
    /// @param reference where the document is kept
    /// @param from the first day
    /// @param until the last day
    @FilledWith(RecordingRepresentation.class)
    @Declared(code = "representation.recorded", kind = STEP, compartment = REPRESENTATION)
    record Recorded(
            RepresentationKind kind,
            @TextLength(max = 100) String familyName,
            @TextLength(max = 100) String givenName,
            NationalNumber nationalNumber,
            Language language,
            RepresentationScope scope,
            RepresentationDocument document,
            LocalDate documentDated,
            @TextLength(max = 120) String reference,
            LocalDate from,
            Optional<LocalDate> until)
            implements RepresentationAct, Binds {}

    /// It ended before its last day.
    ///
    /// @param representation the number of the act that recorded it
    /// @param reference where what shows it is kept
    @Declared(code = "representation.ended", kind = STEP, compartment = REPRESENTATION)
    record Ended(
            @Refers(to = RepresentationAct.Recorded.class, among = RepresentationsKept.class)
            ActNumber representation,

            EndOfRepresentation why,
            @TextLength(max = 120) String reference)
            implements RepresentationAct {}

    /// The person takes a mandate back.
    ///
    /// @param mandate the number of the act that recorded it
    @Declared(code = "representation.revoked", kind = STEP, compartment = REPRESENTATION)
    record Revoked(
            @Refers(to = RepresentationAct.Recorded.class, among = MandatesToRevoke.class)
            ActNumber mandate) implements RepresentationAct, GivesUp {}
}
