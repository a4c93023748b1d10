// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

/// An act by which somebody binds themselves or another, or lets others look or act from then on: a signature, a
/// consent, a representative. It has to be as sure who performs it as it has for medical grounds.
public interface Binds {}
