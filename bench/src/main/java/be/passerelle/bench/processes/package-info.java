// SPDX-License-Identifier: EUPL-1.2
/// Several servers on one database, killed while people work.
@NullMarked
package be.passerelle.bench.processes;

import org.jspecify.annotations.NullMarked;
