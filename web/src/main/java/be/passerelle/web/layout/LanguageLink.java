// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

/// The same page in another language.
///
/// @param code the ISO 639-1 code, lower case
/// @param name the name of the language in that language
public record LanguageLink(String code, String name, String href, boolean current) {}
