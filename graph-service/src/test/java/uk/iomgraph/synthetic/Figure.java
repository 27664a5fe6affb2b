package uk.iomgraph.synthetic;

import java.util.Locale;

/**
 * A figure that somebody published, beside the same of the generated people.
 *
 * @param name what it is
 * @param published as published
 * @param tolerance by which the generated one may differ
 * @param generated as measured
 * @param source who published it
 */
record Figure(String name, double published, double tolerance, double generated, String source) {

    boolean holds() {
        return Math.abs(generated - published) <= tolerance;
    }

    String row() {
        return String.format(
                Locale.UK, "| %s | %.2f | %.2f | ± %.2f | %s |", name, published, generated, tolerance, source);
    }
}
