// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.registry.identity.SignIn;

/// That somebody proved who they are, whether or not it is settled already as whom they act.
interface Proven {

    SignIn signIn();
}
