// SPDX-License-Identifier: EUPL-1.2
/// Who needs a step: the members of a fund for whom one is due or possible, by rules with reasons.
@NullMarked
package be.passerelle.web.detection;

import org.jspecify.annotations.NullMarked;
