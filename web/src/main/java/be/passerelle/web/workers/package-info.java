// SPDX-License-Identifier: EUPL-1.2
/// The workers whose return an employer, or the occupational physician at work, has to do with.
@NullMarked
package be.passerelle.web.workers;

import org.jspecify.annotations.NullMarked;
