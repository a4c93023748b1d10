// SPDX-License-Identifier: EUPL-1.2
/// What each page asks of the database.
@NullMarked
package be.passerelle.server.statements;

import org.jspecify.annotations.NullMarked;
