// SPDX-License-Identifier: EUPL-1.2

/// How many acts were recorded, by kind and month: nothing about anybody.
@NullMarked
package be.passerelle.registry.activity;

import org.jspecify.annotations.NullMarked;
