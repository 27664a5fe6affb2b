package uk.iomgraph.rules.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import uk.iomgraph.rules.disclosure.Cell.Released;
import uk.iomgraph.rules.disclosure.Cell.Suppressed;

/**
 * Somebody who sees a released table, knows the policy, and works out what withheld counts can be, by linear programming
 * over the sums of rows and columns. Knows nothing of how the gate works.
 */
final class Attacker {

    private static final int MOST_ROUNDS = 100_000;
    private static final double EXACT = 1e-7;

    private final ReleasedTable table;
    private final int width;
    private final List<Integer> withheld = new ArrayList<>();
    private final int least;

    Attacker(ReleasedTable table, int least) {
        this.table = table;
        this.least = least;
        width = table.columns().size() + 1;
        for (int at = 0; at < (table.rows().size() + 1) * width; at++) {
            if (cell(at) instanceof Suppressed) {
                withheld.add(at);
            }
        }
    }

    /** What a withheld count is at least and at most. */
    record Bounds(double least, double most) {}

    List<Integer> withheld() {
        return withheld;
    }

    Cell cell(int at) {
        boolean inRow = at / width < table.rows().size();
        boolean inColumn = at % width < table.columns().size();
        if (inRow && inColumn) {
            return table.cell(table.rows().get(at / width), table.columns().get(at % width));
        }
        if (inRow) {
            return table.rowTotal(table.rows().get(at / width));
        }
        return inColumn ? table.columnTotal(table.columns().get(at % width)) : table.total();
    }

    Bounds bounds(int at) {
        double most;
        try {
            most = solve(at, GoalType.MAXIMIZE);
        } catch (UnboundedSolutionException endless) {
            most = Double.POSITIVE_INFINITY;
        }
        return new Bounds(Math.ceil(solve(at, GoalType.MINIMIZE) - EXACT) + least, Math.floor(most + EXACT) + least);
    }

    private double solve(int at, GoalType goal) {
        double[] objective = new double[withheld.size()];
        objective[withheld.indexOf(at)] = 1;
        return new SimplexSolver()
                .optimize(
                        new MaxIter(MOST_ROUNDS),
                        new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(sums()),
                        goal,
                        new NonNegativeConstraint(true))
                .getValue();
    }

    /** Of each row and column: its cells less its total is nothing. Variables are what is above the least. */
    private List<LinearConstraint> sums() {
        List<LinearConstraint> sums = new ArrayList<>();
        for (int row = 0; row <= table.rows().size(); row++) {
            int first = row * width;
            add(sums, along -> along.accept(first, 1, width));
        }
        for (int column = 0; column < width; column++) {
            int first = column;
            add(sums, along -> along.accept(first, width, table.rows().size() + 1));
        }
        return sums;
    }

    private interface Line {
        void accept(int first, int step, int length);
    }

    private void add(List<LinearConstraint> sums, Consumer<Line> line) {
        double[] factors = new double[withheld.size()];
        double[] told = new double[1];
        line.accept((first, step, length) -> {
            for (int i = 0; i < length; i++) {
                int sign = i == length - 1 ? -1 : 1;
                int at = first + i * step;
                if (cell(at) instanceof Released released) {
                    told[0] += sign * released.people();
                } else {
                    factors[withheld.indexOf(at)] = sign;
                    told[0] += sign * least;
                }
            }
        });
        for (double factor : factors) {
            if (factor != 0) {
                sums.add(new LinearConstraint(factors, Relationship.EQ, -told[0]));
                return;
            }
        }
    }
}
