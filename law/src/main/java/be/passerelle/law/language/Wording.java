// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.language;

/// A text that is written in all four languages where it stands, such as the title of a parameter.
public record Wording(String fr, String nl, String de, String en) {

    public Wording {
        if (fr.isBlank() || nl.isBlank() || de.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a wording has all four languages: " + fr + nl + de + en);
        }
        fr = FrenchSpacing.of(fr);
    }

    public String in(Language language) {
        return switch (language) {
            case FR -> fr;
            case NL -> nl;
            case DE -> de;
            case EN -> en;
        };
    }
}
