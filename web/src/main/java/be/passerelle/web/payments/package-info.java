// SPDX-License-Identifier: EUPL-1.2
/// What the payments department of a fund looks up: who follows a training, and what that gives.
@NullMarked
package be.passerelle.web.payments;

import org.jspecify.annotations.NullMarked;
