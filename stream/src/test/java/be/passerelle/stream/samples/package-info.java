// SPDX-License-Identifier: EUPL-1.2
/// What is recorded stays readable: the tests that every kind of stream shares.
@NullMarked
package be.passerelle.stream.samples;

import org.jspecify.annotations.NullMarked;
