// SPDX-License-Identifier: EUPL-1.2
/// What each role reads and does, before any file is asked.
@NullMarked
package be.passerelle.casefile.role;

import org.jspecify.annotations.NullMarked;
