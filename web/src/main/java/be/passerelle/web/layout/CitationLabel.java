// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

/// An article, a parameter or an act as a small label; without an address it is a label only.
public record CitationLabel(String text, String href) {

    public static CitationLabel of(String text) {
        return new CitationLabel(text, "");
    }
}
