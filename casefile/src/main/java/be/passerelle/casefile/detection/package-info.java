// SPDX-License-Identifier: EUPL-1.2
/// Who needs a step: by the rules of the procedure, each with its reason, and by no score.
@NullMarked
package be.passerelle.casefile.detection;

import org.jspecify.annotations.NullMarked;
