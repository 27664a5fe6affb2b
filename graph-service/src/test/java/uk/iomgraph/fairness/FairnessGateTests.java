package uk.iomgraph.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.iomgraph.disclosure.DisclosureSettings;
import uk.iomgraph.fairness.Fairness.FairnessGroup;
import uk.iomgraph.fairness.FairnessGate.Parts;
import uk.iomgraph.fairness.Gates.Gate;
import uk.iomgraph.fairness.Tally.Split;
import uk.iomgraph.rules.disclosure.Cell;
import uk.iomgraph.rules.disclosure.Cell.Released;
import uk.iomgraph.rules.disclosure.RawCount;
import uk.iomgraph.rules.disclosure.Rounding;
import uk.iomgraph.rules.fairness.Disparity.Part;

@DisplayName("All that one answer tells")
class FairnessGateTests {

    private static final int TRIES = 400;
    private static final int MOST_ROUNDS = 100_000;
    private static final double CLOSE = 1e-6;
    private static final Gate GATE =
            new Gates(new DisclosureSettings(5, 10, 10, 20, 5, null), Rounding.NONE).of(DisclosureAudience.PARTNERSHIP);

    @Test
    @DisplayName("taken together leaves each count that is withheld room of a threshold, up to the threshold at least")
    void leavesRoom() {
        int attacked = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            Town town = new Town(new Random(seed));
            FairnessGate released = FairnessGate.of(GATE, town.tallies());
            attacked += new Attack(town, released).attack();
        }
        // The attack must have had something to attack.
        assertThat(attacked).isGreaterThan(TRIES);
    }

    /** Random groups; for each, of each outcome how many it is so, not so, and neither of. */
    private static final class Town {

        private final Map<String, Map<Outcome, int[]>> groups = new TreeMap<>();

        Town(Random chance) {
            int number = 2 + chance.nextInt(5);
            for (int group = 0; group < number; group++) {
                int people = 1 + chance.nextInt(chance.nextBoolean() ? 15 : 80);
                double rate = chance.nextDouble();
                Map<Outcome, int[]> splits = new EnumMap<>(Outcome.class);
                for (Outcome outcome : Outcome.values()) {
                    int asked = outcome.askedColumn() == null ? people : chance.nextInt(people + 1);
                    int yes = (int) chance.ints(asked, 0, 1_000)
                            .filter(at -> at < 1_000 * rate)
                            .count();
                    splits.put(outcome, new int[] {yes, asked - yes, people - asked});
                }
                groups.put("group " + group, splits);
            }
        }

        Map<String, Tally> tallies() {
            Map<String, Tally> tallies = new TreeMap<>();
            groups.forEach((name, splits) -> {
                Map<Outcome, Split> raw = new EnumMap<>(Outcome.class);
                splits.forEach(
                        (outcome, split) -> raw.put(outcome, new Split(RawCount.of(split[0]), RawCount.of(split[1]))));
                int[] any = splits.get(Outcome.MANAGED);
                tallies.put(name, new Tally(RawCount.of((long) any[0] + any[1]), raw));
            });
            return tallies;
        }
    }

    /** Somebody who sees all of an answer and knows which groups there are, by linear programming. */
    private static final class Attack {

        private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

        private final Town town;
        private final FairnessGate released;
        private final List<String> names;
        private final List<LinearConstraint> known = new ArrayList<>();

        Attack(Town town, FairnessGate released) {
            this.town = town;
            this.released = released;
            names = List.copyOf(town.groups.keySet());
        }

        /** For each group the size and, of each outcome, those it is so of and those it is neither of. */
        private int variable(String group, @Nullable Outcome outcome, int which) {
            int each = 1 + 2 * OUTCOMES.size();
            return names.indexOf(group) * each + (outcome == null ? 0 : 1 + 2 * OUTCOMES.indexOf(outcome) + which);
        }

        private int variables() {
            return names.size() * (1 + 2 * OUTCOMES.size());
        }

        int attack() {
            List<String> told =
                    released.groups().stream().map(FairnessGroup::name).toList();
            List<String> hidden =
                    names.stream().filter(name -> !told.contains(name)).toList();
            learnStructure();
            learn(released.people().cell(), names, name -> unit(variable(name, null, 0)));
            released.groups()
                    .forEach(group -> learn(
                            group.people().cell(),
                            members(group.name(), hidden),
                            name -> unit(variable(name, null, 0))));
            int attacked = 0;
            List<Runnable> attacks = new ArrayList<>();
            if (told.stream().anyMatch(names::contains)) {
                hidden.forEach(name -> attacks.add(() -> withstands(variable(name, null, 0), GATE.smallestGroup())));
            }
            for (Outcome outcome : Outcome.values()) {
                attacks.addAll(learn(outcome, hidden));
            }
            for (Runnable attack : attacks) {
                attack.run();
                attacked++;
            }
            return attacked;
        }

        /** What is told of an outcome; and what there is to attack of it. */
        private List<Runnable> learn(Outcome outcome, List<String> hidden) {
            Parts parts = released.parts(outcome);
            List<Runnable> attacks = new ArrayList<>();
            learn(parts.all(), names, outcome);
            boolean anything = parts.groups().values().stream()
                            .flatMap(part -> Stream.of(part.counted(), part.people()))
                            .anyMatch(cell -> cell instanceof Released)
                    && (outcome.askedColumn() != null
                            || parts.groups().values().stream().anyMatch(part -> part.counted() instanceof Released));
            parts.groups().forEach((group, part) -> {
                learn(part, members(group, hidden), outcome);
                if (anything && names.contains(group) && !(part.counted() instanceof Released)) {
                    int variable = variable(group, outcome, 0);
                    known.add(new LinearConstraint(unit(variable), Relationship.GEQ, 1));
                    attacks.add(() -> withstands(variable, GATE.threshold()));
                }
            });
            return attacks;
        }

        private void learn(Part part, List<String> groups, Outcome outcome) {
            learn(part.counted(), groups, name -> unit(variable(name, outcome, 0)));
            learn(part.people(), groups, name -> {
                double[] asked = unit(variable(name, null, 0));
                asked[variable(name, outcome, 1)] = -1;
                return asked;
            });
        }

        private void learn(Cell cell, List<String> groups, Function<String, double[]> terms) {
            if (cell instanceof Released told) {
                double[] sum = new double[variables()];
                for (String group : groups) {
                    double[] term = terms.apply(group);
                    for (int at = 0; at < sum.length; at++) {
                        sum[at] += term[at];
                    }
                }
                known.add(new LinearConstraint(sum, Relationship.EQ, told.people()));
            }
        }

        /** Of nobody more things are so than there are people; every group has somebody; of all without a question it is asked. */
        private void learnStructure() {
            for (String name : names) {
                known.add(new LinearConstraint(unit(variable(name, null, 0)), Relationship.GEQ, 1));
                for (Outcome outcome : Outcome.values()) {
                    double[] within = unit(variable(name, null, 0));
                    within[variable(name, outcome, 0)] = -1;
                    within[variable(name, outcome, 1)] = -1;
                    known.add(new LinearConstraint(within, Relationship.GEQ, 0));
                    if (outcome.askedColumn() == null) {
                        known.add(new LinearConstraint(unit(variable(name, outcome, 1)), Relationship.EQ, 0));
                    }
                }
            }
        }

        private void withstands(int variable, int room) {
            double most;
            try {
                most = solve(variable, GoalType.MAXIMIZE);
            } catch (UnboundedSolutionException endless) {
                return;
            }
            double least = solve(variable, GoalType.MINIMIZE);
            assertThat(most).as("the most of %s", town.groups.keySet()).isGreaterThanOrEqualTo(room - CLOSE);
            assertThat(most - least).isGreaterThanOrEqualTo(room - CLOSE);
        }

        private double solve(int variable, GoalType goal) {
            return new SimplexSolver()
                    .optimize(
                            new MaxIter(MOST_ROUNDS),
                            new LinearObjectiveFunction(unit(variable), 0),
                            new LinearConstraintSet(known),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        }

        private List<String> members(String group, List<String> hidden) {
            return names.contains(group) ? List.of(group) : hidden;
        }

        private double[] unit(int variable) {
            double[] unit = new double[variables()];
            unit[variable] = 1;
            return unit;
        }
    }
}
