// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import java.time.LocalDate;

/// Who compared an example with its source, and when.
public record CheckedBy(String by, LocalDate on) {}
