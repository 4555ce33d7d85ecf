package dev.mypos.sale;

import dev.mypos.money.Money;
import dev.mypos.money.Step;
import java.util.List;
import java.util.function.Supplier;

/** Listens to a calculation; its steps are put into words only for a listener who asks. */
@FunctionalInterface
interface Trace {
    Trace NONE = steps -> {};

    void add(Supplier<List<Step>> steps);

    default void step(Supplier<Step> step) {
        add(() -> List.of(step.get()));
    }

    /** A step of a line. */
    static Step of(int line, Step step) {
        return new Step(step.rule(), "line " + line + ": " + step.inputs(), step.exact(), step.result());
    }

    /** A step without rounding. */
    static Step exact(String rule, String inputs, Money result) {
        return new Step(rule, inputs, result.amount().toPlainString(), result);
    }
}
