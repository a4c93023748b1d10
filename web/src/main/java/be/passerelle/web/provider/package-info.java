// SPDX-License-Identifier: EUPL-1.2
/// The identity providers of the installation: how they are set, called, and believed.
@NullMarked
package be.passerelle.web.provider;

import org.jspecify.annotations.NullMarked;
