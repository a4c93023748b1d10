// SPDX-License-Identifier: EUPL-1.2
/// The pages: what people see and what they send back.
@NullMarked
package be.passerelle.web;

import org.jspecify.annotations.NullMarked;
