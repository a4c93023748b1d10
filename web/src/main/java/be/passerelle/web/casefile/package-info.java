// SPDX-License-Identifier: EUPL-1.2
/// The pages of one case file: overview, timeline, an act in full, time travel, who looked.
@NullMarked
package be.passerelle.web.casefile;

import org.jspecify.annotations.NullMarked;
