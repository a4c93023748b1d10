// SPDX-License-Identifier: EUPL-1.2

/// How fast callers have to be: nobody holds what others wait for by sending slowly, or not at all.
@NullMarked
package be.passerelle.server.pace;

import org.jspecify.annotations.NullMarked;
