// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.signin;

import be.passerelle.web.Page;
import be.passerelle.web.layout.AccountChoice;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.signin.JteSignInGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// Signing in. In demonstration mode one click per account.
///
/// @param providers by whom one signs in
/// @param local the form of an account of the installation itself; empty when it keeps none
/// @param accounts empty when the mode is off
/// @param tokens what each account sends to the API
public record SignInPage(
        Frame frame, List<Link> providers, Optional<Local> local, List<AccountChoice> accounts, List<Token> tokens)
        implements Page {

    /// The form of an account of the installation.
    ///
    /// @param to where somebody wants to go on who signs in
    /// @param key what was typed a moment ago, when that sign-in failed
    public record Local(String to, String key) {}

    /// An account and its token for the API.
    public record Token(String name, String role, String token) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteSignInGenerated.render(html, null, this);
    }
}
