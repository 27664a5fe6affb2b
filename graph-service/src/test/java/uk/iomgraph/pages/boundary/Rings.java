package uk.iomgraph.pages.boundary;

import java.util.stream.IntStream;

/** Rings for tests. */
public final class Rings {

    private Rings() {}

    /** A square between two corners. */
    public static Ring square(double west, double south, double east, double north) {
        return Ring.of(new double[] {west, east, east, west, west}, new double[] {south, south, north, north, south});
    }

    /** A circle of so many points. */
    public static Ring circle(double x, double y, double radius, int points) {
        double[] angles = IntStream.rangeClosed(0, points)
                .mapToDouble(i -> 2 * Math.PI * (i % points) / points)
                .toArray();
        return Ring.of(
                java.util.Arrays.stream(angles)
                        .map(a -> x + radius * Math.cos(a))
                        .toArray(),
                java.util.Arrays.stream(angles)
                        .map(a -> y + radius * Math.sin(a))
                        .toArray());
    }
}
