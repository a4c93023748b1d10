// SPDX-License-Identifier: EUPL-1.2
/// What two people change: versions that follow each other, and proposals that wait for a second person.
@NullMarked
package be.passerelle.registers.version;

import org.jspecify.annotations.NullMarked;
