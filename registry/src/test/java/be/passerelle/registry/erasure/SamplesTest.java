// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.stream.act.ActTypes;
import be.passerelle.stream.samples.GoldenSamples;
import java.util.List;

class SamplesTest extends GoldenSamples {

    @Override
    protected ActTypes acts() {
        return ActTypes.under(List.of(ErasureAct.class));
    }
}
