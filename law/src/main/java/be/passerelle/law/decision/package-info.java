// SPDX-License-Identifier: EUPL-1.2
/// What surrounds every decision about a benefit: by when it falls and is paid, the appeal, and prescription.
@NullMarked
package be.passerelle.law.decision;

import org.jspecify.annotations.NullMarked;
