// SPDX-License-Identifier: EUPL-1.2
/// Who may see and do what in a file, and on which ground.
@NullMarked
package be.passerelle.casefile.access;

import org.jspecify.annotations.NullMarked;
