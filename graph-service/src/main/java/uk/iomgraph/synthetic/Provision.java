package uk.iomgraph.synthetic;

import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Topic;

/**
 * What a partnership does because of what was told of a person: most of it is done, some late, some never. No source says
 * how much of each; all shares are choices. They are drawn apart, so that the lives they follow from stay as they are.
 */
final class Provision {

    private final World world;
    private final ComingOfAge comingOfAge;
    private final AcrossBorders acrossBorders;
    private final Oversight oversight;
    private final Safety safety;
    private final Chance draw = new Chance();

    Provision(World world) {
        this.world = world;
        this.comingOfAge = new ComingOfAge(world, draw);
        this.acrossBorders = new AcrossBorders(world, draw);
        this.oversight = new Oversight(world, draw);
        this.safety = new Safety(world, draw);
    }

    /** Writes what is done for a person of whom all else is written. */
    void write(Career career) {
        draw.start(world.seed(), Topic.PROVISION, career.number());
        if (world.layout().offends(career.number())) {
            oversight.concern(career);
            comingOfAge.write(career);
            acrossBorders.write(career);
            oversight.write(career);
            safety.write(career);
        }
    }
}
