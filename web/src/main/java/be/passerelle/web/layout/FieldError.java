// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

/// What is wrong with a field: what happened and what to do.
///
/// @param fieldId the id of the control that the summary leads to
public record FieldError(String fieldId, String text) {}
