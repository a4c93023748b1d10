// SPDX-License-Identifier: EUPL-1.2
/// Work resumed during incapacity with an authorisation: asked for, decided on, reported month by month,
/// examined, ended.
@NullMarked
package be.passerelle.casefile.resumption;

import org.jspecify.annotations.NullMarked;
