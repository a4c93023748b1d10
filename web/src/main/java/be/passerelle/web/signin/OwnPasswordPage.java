// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.signin;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Frame;
import gg.jte.generated.precompiled.signin.JteOwnPasswordGenerated;
import gg.jte.html.HtmlTemplateOutput;

/// Somebody changes the password of their own account.
public record OwnPasswordPage(Frame frame) implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteOwnPasswordGenerated.render(html, null, this);
    }
}
