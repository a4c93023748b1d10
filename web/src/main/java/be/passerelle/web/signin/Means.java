// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.signin;

import be.passerelle.registry.identity.SignIn;
import be.passerelle.web.provider.Provider;
import be.passerelle.web.provider.Providers;
import be.passerelle.web.words.Words;

/// Who checked a proof, in words.
public final class Means {

    private Means() {}

    public static String words(String means, Words words, Providers providers) {
        if (means.equals(SignIn.LOCAL)) {
            return words.text("door.sessions.local");
        }
        return means.equals(SignIn.DEMONSTRATION)
                ? words.text("door.sessions.demonstration")
                : providers.named(means).map(Provider::label).orElse(means);
    }
}
