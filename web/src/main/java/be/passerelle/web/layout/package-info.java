// SPDX-License-Identifier: EUPL-1.2
/// What the page layout and the components show: view records without rules, everything in them already worded.
@NullMarked
package be.passerelle.web.layout;

import org.jspecify.annotations.NullMarked;
