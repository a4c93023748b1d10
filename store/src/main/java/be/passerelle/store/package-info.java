// SPDX-License-Identifier: EUPL-1.2

/// The store in PostgreSQL: one class for each table, and the log that puts them together in one transaction.
@NullMarked
package be.passerelle.store;

import org.jspecify.annotations.NullMarked;
