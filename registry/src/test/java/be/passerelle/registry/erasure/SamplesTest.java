// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.stream.act.ActTypes;
import be.passerelle.stream.samples.GoldenSamples;

class SamplesTest extends GoldenSamples {

    @Override
    protected ActTypes acts() {
        return Erasures.types();
    }
}
