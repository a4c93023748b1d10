// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.book;

import be.passerelle.stream.act.ActTypes;
import be.passerelle.stream.samples.FrozenCodes;

class CodesTest extends FrozenCodes {

    @Override
    protected ActTypes acts() {
        return RegisterActs.types();
    }
}
