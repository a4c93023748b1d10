// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.visit;

/// A form came without the token of its session: the session ended meanwhile, or another site sent the form.
public final class FormExpired extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FormExpired() {
        super("the form does not belong to this session", null, false, false);
    }
}
