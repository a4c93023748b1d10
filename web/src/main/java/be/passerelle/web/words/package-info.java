// SPDX-License-Identifier: EUPL-1.2
/// How what the platform knows becomes words on a page: texts, days, reasons, citations.
@NullMarked
package be.passerelle.web.words;

import org.jspecify.annotations.NullMarked;
