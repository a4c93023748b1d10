// SPDX-License-Identifier: EUPL-1.2
/// The desk at which people work with files: screens and API alike read, preview and record here, and each leaves a
/// line in the access log.
@NullMarked
package be.passerelle.registry.desk;

import org.jspecify.annotations.NullMarked;
