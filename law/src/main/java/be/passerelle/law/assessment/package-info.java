// SPDX-License-Identifier: EUPL-1.2
/// What is left of the capacity to work: questionnaire, estimate and contacts in the first year, categories, the plan
/// of
/// 2016 and the evaluation grid of 2014.
@NullMarked
package be.passerelle.law.assessment;

import org.jspecify.annotations.NullMarked;
