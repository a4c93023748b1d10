// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.consent;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Performer;
import java.util.Map;
import java.util.Set;

/// Most consents are to support by a partner; which text the person reads, and in which language, nobody asks
/// them.
public final class Consenting implements FileDefaults {

    /// The version of the text of consent that the pages show; a change of that text raises it. What each version
    /// said stands in docs/texts.md.
    public static final String TEXT_VERSION = "2026-2";

    /// Every version that somebody may have read, on a page or on a paper that is entered for them.
    static final Set<String> TEXT_VERSIONS = Set.of("2026-1", TEXT_VERSION);

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
