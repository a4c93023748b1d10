// SPDX-License-Identifier: EUPL-1.2
/// The files in which the law is written down, read strictly: an error names the file, the key and what to do.
@NullMarked
package be.passerelle.law.file;

import org.jspecify.annotations.NullMarked;
