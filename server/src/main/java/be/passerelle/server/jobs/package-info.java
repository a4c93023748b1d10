// SPDX-License-Identifier: EUPL-1.2

/// What the server does by itself, without anybody asking.
@NullMarked
package be.passerelle.server.jobs;

import org.jspecify.annotations.NullMarked;
