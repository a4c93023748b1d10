// SPDX-License-Identifier: EUPL-1.2

/// A real PostgreSQL that starts and stops with Passerelle and keeps its data in a folder, safely.
@NullMarked
package be.passerelle.postgres;

import org.jspecify.annotations.NullMarked;
