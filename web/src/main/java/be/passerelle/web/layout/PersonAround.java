// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.Optional;

/// Somebody around the insured person, with their function and organisation.
public record PersonAround(String name, String function, Optional<BadgeView> state) {}
