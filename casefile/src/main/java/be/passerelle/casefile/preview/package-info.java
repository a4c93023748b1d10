// SPDX-License-Identifier: EUPL-1.2
/// What an act will change, before it is recorded.
@NullMarked
package be.passerelle.casefile.preview;

import org.jspecify.annotations.NullMarked;
