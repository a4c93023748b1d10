// SPDX-License-Identifier: EUPL-1.2
/// The first page: where each account begins, and the small pages of the footer.
@NullMarked
package be.passerelle.web.home;

import org.jspecify.annotations.NullMarked;
