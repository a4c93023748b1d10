// SPDX-License-Identifier: EUPL-1.2
/// How many acts a second the registry records, beside a case engine and beside bare inserts on the same PostgreSQL.
@NullMarked
package be.passerelle.bench.acts;

import org.jspecify.annotations.NullMarked;
