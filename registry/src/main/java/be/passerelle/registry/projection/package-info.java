// SPDX-License-Identifier: EUPL-1.2
/// What lists and search are made of: computed from a file, written with its acts.
@NullMarked
package be.passerelle.registry.projection;

import org.jspecify.annotations.NullMarked;
