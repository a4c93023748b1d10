// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.security;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Frame;
import gg.jte.generated.precompiled.security.JteSignedInGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// Who is signed in.
public record SignedInPage(Frame frame, List<Row> rows) implements Page {

    /// Somebody who is.
    ///
    /// @param key what the form that ends their sessions sends
    /// @param here whether it is whoever reads this
    public record Row(String key, String who, String means, int open, String begun, String used, boolean here) {}

    public SignedInPage {
        rows = List.copyOf(rows);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteSignedInGenerated.render(html, null, this);
    }
}
