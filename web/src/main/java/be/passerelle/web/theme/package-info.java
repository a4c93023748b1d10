// SPDX-License-Identifier: EUPL-1.2
/// Light, dark, or what the device prefers.
@NullMarked
package be.passerelle.web.theme;

import org.jspecify.annotations.NullMarked;
