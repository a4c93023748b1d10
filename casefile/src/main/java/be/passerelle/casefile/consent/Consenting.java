// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.consent;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// Most consents are to support by a partner; which text the person reads, and in which language, nobody asks
/// them.
public final class Consenting implements FileDefaults {

    /// The version of the text of consent that the pages show; a change of that text raises it.
    private static final String TEXT_VERSION = "2026-1";

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return Map.of(
                "purpose",
                Codes.of(ConsentPurpose.REFERRAL),
                "textVersion",
                TEXT_VERSION,
                "language",
                Codes.of(language));
    }
}
