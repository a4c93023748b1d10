// SPDX-License-Identifier: EUPL-1.2
/// What answers are made of: JSON objects, words in the language asked for, reasons with their articles.
@NullMarked
package be.passerelle.api.answer;

import org.jspecify.annotations.NullMarked;
