// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.consent;

import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.CONSENT;

import be.passerelle.casefile.file.Binds;
import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.GivesUp;
import be.passerelle.casefile.file.Subject;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.NotAsked;
import be.passerelle.stream.act.OfKind;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.Refers;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.Within;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.util.List;

/// Acts of consent.
@ReadBeside(facts = {ConsentAct.Given.class, ConsentAct.Withdrawn.class})
public sealed interface ConsentAct extends FileAct {

    @Override
    default Subject<?> subject() {
        return Consents.CONSENTS;
    }

    /// The person consents that an organisation reads parts of the file, for one purpose.
    ///
    /// @param textVersion the version of the text that the person read
    /// @param language the language in which they read it
    @FilledWith(Consenting.class)
    @Declared(code = "consent.given", kind = STEP, compartment = CONSENT)
    record Given(
            @OfKind({
                OrganisationKind.EMPLOYMENT_PARTNER,
                OrganisationKind.PREVENTION_SERVICE,
                OrganisationKind.MEDICAL_PRACTICE
            })
            OrganisationId recipient,

            ConsentPurpose purpose,
            @Within(min = 1, max = 12) List<Compartment> compartments,
            @NotAsked @TextLength(max = 40) String textVersion,
            @NotAsked Language language)
            implements ConsentAct, Binds {}

    /// The person withdraws a consent; what was shared until then stays shared, nothing further is.
    ///
    /// @param consent the number of the act that gave it
    @Declared(code = "consent.withdrawn", kind = STEP, compartment = CONSENT)
    record Withdrawn(
            @Refers(to = ConsentAct.Given.class, among = ConsentsInForce.class)
            ActNumber consent) implements ConsentAct, GivesUp {}
}
