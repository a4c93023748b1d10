// SPDX-License-Identifier: EUPL-1.2
/// The access log as other systems of health care read one: AuditEvent of FHIR R4, after IHE BALP.
@NullMarked
package be.passerelle.api.audit;

import org.jspecify.annotations.NullMarked;
