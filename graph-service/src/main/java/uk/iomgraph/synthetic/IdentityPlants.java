package uk.iomgraph.synthetic;

import static uk.iomgraph.synthetic.Plant.nearIdentity;
import static uk.iomgraph.synthetic.Plant.nearIdentityAway;
import static uk.iomgraph.synthetic.PlantedCase.NEVER;

import java.util.List;
import uk.iomgraph.synthetic.population.Resemblance;

/**
 * Planted people who could be taken for somebody else, each in a way that decision 15 promises to keep apart. Not among
 * them are people of one name and day of birth at different agencies, one of them without numbers: these it knowingly joins.
 */
final class IdentityPlants {

    private static final int DAY = 1;
    private static final int YEAR = 365;

    private IdentityPlants() {}

    static List<Plant> list() {
        return List.of(
                nearIdentity("twins at one address", c -> twins(c, Resemblance.SIBLING)),
                nearIdentity("twins at one address, whose given names are alike", c -> twins(c, Resemblance.ALIKE)),
                nearIdentity("namesakes born on one day, with numbers, at one force", c -> {
                    c.likeNeighbour(Resemblance.NAMESAKE);
                    knownToProbation(c);
                }),
                nearIdentity("namesakes born on one day, one without numbers, at one force", c -> {
                    c.likeNeighbour(Resemblance.NAMESAKE);
                    c.unnumbered();
                    c.home(-300, NEVER);
                }),
                nearIdentityAway("namesakes born on one day, with numbers, at two forces", c -> {
                    c.likePartner(0);
                    knownToProbation(c);
                }),
                nearIdentityAway("namesakes born on one day, at two forces, one known to a charity", c -> {
                    c.likePartner(0);
                    knownToCharity(c);
                }),
                nearIdentityAway("namesakes born a day apart, at two forces", c -> {
                    c.likePartner(DAY);
                    c.unnumbered();
                    knownToCharity(c);
                }),
                nearIdentityAway("namesakes born 365 days apart, at two forces", c -> {
                    c.likePartner(YEAR);
                    c.unnumbered();
                    knownToCharity(c);
                }));
    }

    /** Nothing but the given names tells them apart: one has no numbers. */
    private static void twins(PlantedCase c, Resemblance how) {
        c.likeNeighbour(how);
        c.unnumbered();
        c.homeWith(c.neighbour(), -300, NEVER);
        c.help(Support.DRUGS, 0, 60, "COMPLETED");
    }

    /** Known to the force and to probation, by the same numbers. */
    private static void knownToProbation(PlantedCase c) {
        c.home(-300, NEVER);
        c.licence(0, 200);
    }

    /** Known to the force, and to a service that knows no numbers. */
    private static void knownToCharity(PlantedCase c) {
        c.home(-300, NEVER);
        c.help(Support.DRUGS, 0, 60, "COMPLETED");
    }
}
