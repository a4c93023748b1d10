// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.consent;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Performer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// In which language the person reads, and which text, nobody asks them. The text is that of what they consent
/// to; no purpose is proposed, as it is theirs to choose.
public final class Consenting implements FileDefaults {

    private static final String PURPOSE = "purpose";
    private static final String TEXT_VERSION = "textVersion";

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return Map.of("language", Codes.of(language));
    }

    @Override
    public Map<String, Object> following(Map<String, Object> content) {
        Optional<ConsentPurpose> chosen = Stream.of(ConsentPurpose.values())
                .filter(purpose -> Codes.of(purpose).equals(content.get(PURPOSE)))
                .findFirst();
        return chosen.<Map<String, Object>>map(purpose -> Map.of(TEXT_VERSION, purpose.textVersion()))
                .orElseGet(Map::of);
    }
}
