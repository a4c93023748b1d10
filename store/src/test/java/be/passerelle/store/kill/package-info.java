// SPDX-License-Identifier: EUPL-1.2

/// Kills server and database while acts are recorded, and looks at what is left.
@NullMarked
package be.passerelle.store.kill;

import org.jspecify.annotations.NullMarked;
