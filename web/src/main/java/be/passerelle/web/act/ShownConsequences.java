// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.web.layout.ChangeView;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/// What a check page showed of the consequences, in short. A file may stay as it was while a directive, a setting
/// or the day changes: then the same act has other consequences than those that somebody agreed to, and they see
/// these first.
final class ShownConsequences {

    /// The field that carries it.
    static final String FIELD = "shown";

    private ShownConsequences() {}

    static String digest(List<ChangeView> changes) {
        byte[] words = changes.toString().getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
