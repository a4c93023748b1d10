// SPDX-License-Identifier: EUPL-1.2
/// Who looks at a page, in which language, and the frame that each page stands in.
@NullMarked
package be.passerelle.web.visit;

import org.jspecify.annotations.NullMarked;
