// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

/// How wide the content of a page may grow.
public enum PageWidth {
    /// Lists beside a navigation.
    WIDE("pa-content-wide"),
    /// A case file, a check before a step.
    CENTRED("pa-content-centred"),
    /// A form, a text to read.
    READING("pa-content-reading");

    private final String css;

    PageWidth(String css) {
        this.css = css;
    }

    public String css() {
        return css;
    }
}
