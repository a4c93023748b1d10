// SPDX-License-Identifier: EUPL-1.2
/// Vocational rehabilitation: who asks, who decides, what the training gives, and the evaluation afterwards.
@NullMarked
package be.passerelle.law.programme;

import org.jspecify.annotations.NullMarked;
