// SPDX-License-Identifier: EUPL-1.2
/// The reintegration with the employer under the Code on well-being at work: who employs the person, contact and visit,
/// trajectory, assessment, plan and answer, medical force majeure, end.
@NullMarked
package be.passerelle.casefile.occupational;

import org.jspecify.annotations.NullMarked;
