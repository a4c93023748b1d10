// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.time.LocalDate;

/// What a projection was computed from, beside the file.
///
/// @param registersVersion the version of the registers
record Computed(LocalDate day, String lawVersion, long registersVersion) {}
