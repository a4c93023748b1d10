// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import java.util.HashMap;
import java.util.Map;

/// The absence as the incapacity that goes on says it, and the prevention service to which the person agreed to be
/// sent: whoever names the employer may say otherwise.
public final class NamingEmployer implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        Map<String, Object> content = new HashMap<>(DatingAbsence.asRecognised(situation));
        situation.file().state(Consents.CONSENTS).inForce().stream()
                .filter(each -> each.consent().purpose() == ConsentPurpose.OCCUPATIONAL_PHYSICIAN)
                .reduce((_, later) -> later)
                .ifPresent(each -> content.put(
                        "preventionService", each.consent().recipient().key()));
        return content;
    }
}
