package uk.iomgraph.pages.boundary;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.DoubleUnaryOperator;

/** A closed line of points: the outside of a piece of an area, or of a hole in one. Its last point is its first. */
public final class Ring {

    private final double[] x;
    private final double[] y;

    private Ring(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** One through these points; arrays of the same length, which must not change any more. */
    static Ring of(double[] x, double[] y) {
        return new Ring(x, y);
    }

    /** How many points it has. */
    public int size() {
        return x.length;
    }

    /** How far to the right, or east, a point lies. */
    public double x(int point) {
        return x[point];
    }

    /** How far down a drawing, or north on a map, a point lies. */
    public double y(int point) {
        return y[point];
    }

    /** The same elsewhere. */
    public Ring moved(DoubleUnaryOperator across, DoubleUnaryOperator along) {
        return new Ring(
                Arrays.stream(x).map(across).toArray(),
                Arrays.stream(y).map(along).toArray());
    }

    /** What it surrounds. */
    public double area() {
        double sum = 0;
        for (int i = 1; i < x.length; i++) {
            sum += x[i - 1] * y[i] - x[i] * y[i - 1];
        }
        return Math.abs(sum) / 2;
    }

    /**
     * The same with fewer points (Douglas and Peucker): no point that is left out lies further than this from the line.
     *
     * @param tolerance how far, in the units of the points
     */
    public Ring simplified(double tolerance) {
        boolean[] kept = new boolean[x.length];
        kept[0] = true;
        kept[x.length - 1] = true;
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {0, x.length - 1});
        while (!open.isEmpty()) {
            int[] part = open.pop();
            int furthest = furthest(part[0], part[1], tolerance);
            if (furthest > 0) {
                kept[furthest] = true;
                open.push(new int[] {part[0], furthest});
                open.push(new int[] {furthest, part[1]});
            }
        }
        int count = 0;
        for (boolean one : kept) {
            count += one ? 1 : 0;
        }
        double[] fewerX = new double[count];
        double[] fewerY = new double[count];
        int next = 0;
        for (int i = 0; i < x.length; i++) {
            if (kept[i]) {
                fewerX[next] = x[i];
                fewerY[next++] = y[i];
            }
        }
        return new Ring(fewerX, fewerY);
    }

    /** The point between two that lies furthest from the line between them; 0 if none lies further than the tolerance. */
    private int furthest(int from, int to, double tolerance) {
        double most = tolerance;
        int furthest = 0;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(i, from, to);
            if (distance > most) {
                most = distance;
                furthest = i;
            }
        }
        return furthest;
    }

    private double distance(int point, int from, int to) {
        double lengthX = x[to] - x[from];
        double lengthY = y[to] - y[from];
        double squared = lengthX * lengthX + lengthY * lengthY;
        double along = squared == 0
                ? 0
                : Math.max(0, Math.min(1, ((x[point] - x[from]) * lengthX + (y[point] - y[from]) * lengthY) / squared));
        return Math.hypot(x[point] - x[from] - along * lengthX, y[point] - y[from] - along * lengthY);
    }
}
