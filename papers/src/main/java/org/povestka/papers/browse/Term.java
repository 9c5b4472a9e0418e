package org.povestka.papers.browse;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.povestka.law.citation.Stated;
import org.povestka.law.statute.Edition;

/// One term of an edition: how it is called, where it is stated, and what it says.
///
/// @param key the key of its name
/// @param stated where it is stated
/// @param value what it says, in words
record Term(
        String key,
        Function<Edition, Stated<?>> stated,
        BiFunction<Edition, TermWords, String> value) {}
