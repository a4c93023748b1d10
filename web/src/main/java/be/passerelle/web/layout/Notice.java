// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.Optional;

/// A message above the content of a page: what happened, and what to do next.
public record Notice(BadgeTone tone, String title, String text, Optional<Link> link) {}
