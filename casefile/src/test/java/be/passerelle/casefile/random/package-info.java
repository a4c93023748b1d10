// SPDX-License-Identifier: EUPL-1.2
/// Lives at random, made from the declarations of acts alone.
@NullMarked
package be.passerelle.casefile.random;

import org.jspecify.annotations.NullMarked;
