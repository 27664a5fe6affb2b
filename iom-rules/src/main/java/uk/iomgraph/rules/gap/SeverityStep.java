package uk.iomgraph.rules.gap;

import java.util.List;

/**
 * The severity of a gap from a day on, up to the day of the next step.
 *
 * @param from the day
 * @param severity how soon someone must act
 */
public record SeverityStep(int from, Severity severity) {

    /**
     * The severity on a day; before the first step that of the first step.
     *
     * @param steps the steps of one gap, in order; at least one
     */
    public static Severity at(List<SeverityStep> steps, int day) {
        Severity result = steps.get(0).severity();
        for (SeverityStep step : steps) {
            if (step.from() <= day) {
                result = step.severity();
            }
        }
        return result;
    }

    /** As records are written, put together without the formatter that does so slowly: digests of it are kept. */
    @Override
    public String toString() {
        return "SeverityStep[from=" + from + ", severity=" + severity + "]";
    }
}
