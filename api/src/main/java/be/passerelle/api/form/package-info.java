// SPDX-License-Identifier: EUPL-1.2
/// What may be sent, declared once: described to callers and read from their requests.
@NullMarked
package be.passerelle.api.form;

import org.jspecify.annotations.NullMarked;
