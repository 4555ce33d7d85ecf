package dev.mypos.benchmarks;

import java.util.List;

/** Something that is measured beside something else, in turns, so that a busy minute of the machine hits both. */
interface Comparison {
    /** Measures everything once more. */
    void round(Settings settings) throws Exception;

    /** What all rounds came to. */
    List<Row> rows();
}
