// SPDX-License-Identifier: EUPL-1.2
/// Vocational rehabilitation: the training project, its request, the training, its evaluations.
@NullMarked
package be.passerelle.casefile.programme;

import org.jspecify.annotations.NullMarked;
