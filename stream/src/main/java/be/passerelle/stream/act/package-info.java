// SPDX-License-Identifier: EUPL-1.2
/// What an act is, and how its one declaration is read: type, components, canonical payload.
@NullMarked
package be.passerelle.stream.act;

import org.jspecify.annotations.NullMarked;
