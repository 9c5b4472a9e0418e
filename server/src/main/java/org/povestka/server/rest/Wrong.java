package org.povestka.server.rest;

/// One thing that is wrong with a request.
///
/// @param field the field
/// @param problem the key of what is wrong, such as `missing` or `no-day`
/// @param found what was found there; empty where nothing was, or where it is not repeated
public record Wrong(String field, String problem, String found) {}
