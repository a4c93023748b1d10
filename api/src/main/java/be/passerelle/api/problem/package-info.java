// SPDX-License-Identifier: EUPL-1.2
/// What the API says when a request cannot be served: RFC 9457 problems with the names of Belgif and our own.
@NullMarked
package be.passerelle.api.problem;

import org.jspecify.annotations.NullMarked;
