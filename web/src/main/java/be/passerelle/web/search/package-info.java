// SPDX-License-Identifier: EUPL-1.2
/// Finding a file by name, national number or file number.
@NullMarked
package be.passerelle.web.search;

import org.jspecify.annotations.NullMarked;
