// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.OptionalInt;

/// One of several lists of the same page.
public record Tab(String label, String href, OptionalInt count, boolean current) {}
