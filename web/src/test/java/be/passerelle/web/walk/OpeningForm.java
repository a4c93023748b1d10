// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

/// What an advisory physician types to open a file for an invented woman.
public final class OpeningForm {

    private OpeningForm() {}

    /// The fields of the form and their values, one after the other.
    public static String[] filledIn(String nationalNumber, String familyName) {
        return new String[] {
            "happenedOn",
            "2026-03-02",
            "c.nationalNumber",
            nationalNumber,
            "c.familyName",
            familyName,
            "c.givenName",
            "Ève",
            "c.birthDate",
            "1985-07-30",
            "c.sex",
            "female",
            "c.language",
            "fr",
            "c.municipality",
            "Namur",
            "c.fund",
            "fund"
        };
    }
}
