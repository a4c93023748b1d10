// SPDX-License-Identifier: EUPL-1.2
/// Worked examples of the rules, as a jurist reads, runs and adds them: the files under `examples/`, and for each
/// subject which rule an example is run by. It may use the subjects of the law; none of them knows it.
@NullMarked
package be.passerelle.law.example;

import org.jspecify.annotations.NullMarked;
