// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.signin;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Frame;
import gg.jte.generated.precompiled.signin.JteNewPasswordGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Somebody who was invited sets the password of their account, and is shown once what their app is
/// to be given.
///
/// @param key of whose account it is, as they typed it
/// @param code of their invitation, as they typed it, where it was not what was wrong
/// @param secret what the app is given; empty while the password is not set
public record NewPasswordPage(Frame frame, String key, String code, Optional<String> secret) implements Page {

    /// The secret in groups of four letters, for whoever types it.
    public String groups() {
        return secret.orElse("").replaceAll("(.{4})(?=.)", "$1 ");
    }

    /// What apps on the same device open.
    public String app() {
        return "otpauth://totp/Passerelle:" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "?secret="
                + secret.orElse("") + "&issuer=Passerelle";
    }

    /// What apps on another device read with their camera.
    public QrPicture picture() {
        return QrPicture.of(app());
    }

    /// Without the secret: it must not reach a log.
    @Override
    public String toString() {
        return "the page of a new password";
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteNewPasswordGenerated.render(html, null, this);
    }
}
