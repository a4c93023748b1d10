// SPDX-License-Identifier: EUPL-1.2
/// The OpenAPI description of the API, made from the declarations that the API itself runs on.
@NullMarked
package be.passerelle.api.openapi;

import org.jspecify.annotations.NullMarked;
