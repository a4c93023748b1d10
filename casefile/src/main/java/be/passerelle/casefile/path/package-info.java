// SPDX-License-Identifier: EUPL-1.2
/// Before somebody commits: the paths side by side, each a list of supposed acts folded onto the file.
@NullMarked
package be.passerelle.casefile.path;

import org.jspecify.annotations.NullMarked;
