package org.povestka.store;

/// A row of the journal.
///
/// @param number its place, counted from 1
/// @param line what happened
/// @param hash the SHA-256 over the hash before and this row, in hexadecimal
public record Entry(long number, Line line, String hash) {}
