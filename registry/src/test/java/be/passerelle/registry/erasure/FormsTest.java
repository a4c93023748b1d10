// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.stream.act.ActTypes;
import be.passerelle.stream.samples.FrozenForms;

class FormsTest extends FrozenForms {

    @Override
    protected ActTypes acts() {
        return Erasures.types();
    }
}
