/// What is wrong with an input: a place, a kind and what was found, as plain values; and the
/// detector of numbers that could belong to a real person.
/// Knows nothing. Must not know a format or a language: who reads finds, `papers` words.
@NullMarked
package org.povestka.law.flaw;

import org.jspecify.annotations.NullMarked;
