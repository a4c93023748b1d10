// SPDX-License-Identifier: EUPL-1.2
/// Protected files that are opened in an emergency, and what security officers find of it.
@NullMarked
package be.passerelle.web.emergency;

import org.jspecify.annotations.NullMarked;
