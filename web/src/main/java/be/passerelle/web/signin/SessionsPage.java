// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.signin;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Frame;
import gg.jte.generated.precompiled.signin.JteSessionsGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// Where somebody is signed in.
///
/// @param password whether they have a password here that they may change
public record SessionsPage(Frame frame, List<Row> rows, boolean password) implements Page {

    public SessionsPage {
        rows = List.copyOf(rows);
    }

    /// A session.
    ///
    /// @param key what the form that ends it sends
    /// @param here whether this page was asked for in it
    public record Row(String key, String begun, String used, String means, boolean here) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteSessionsGenerated.render(html, null, this);
    }
}
