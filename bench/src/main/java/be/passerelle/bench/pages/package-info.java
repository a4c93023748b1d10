// SPDX-License-Identifier: EUPL-1.2
/// How fast pages come from the real server, with many files, many clients and acts being recorded meanwhile.
@NullMarked
package be.passerelle.bench.pages;

import org.jspecify.annotations.NullMarked;
