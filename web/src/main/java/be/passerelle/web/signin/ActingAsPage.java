// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.signin;

import be.passerelle.web.Page;
import be.passerelle.web.layout.AccountChoice;
import be.passerelle.web.layout.Frame;
import gg.jte.generated.precompiled.signin.JteActingAsGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// Somebody who may act in several roles or for several organisations says which.
public record ActingAsPage(Frame frame, List<AccountChoice> accounts) implements Page {

    public ActingAsPage {
        accounts = List.copyOf(accounts);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteActingAsGenerated.render(html, null, this);
    }
}
