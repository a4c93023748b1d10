// SPDX-License-Identifier: EUPL-1.2
/// How long things are kept, as data: a file of rules, each with its source or as an open question.
@NullMarked
package be.passerelle.law.retention;

import org.jspecify.annotations.NullMarked;
