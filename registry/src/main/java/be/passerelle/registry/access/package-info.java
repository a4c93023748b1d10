// SPDX-License-Identifier: EUPL-1.2
/// Who looked at which file, when and why.
@NullMarked
package be.passerelle.registry.access;

import org.jspecify.annotations.NullMarked;
