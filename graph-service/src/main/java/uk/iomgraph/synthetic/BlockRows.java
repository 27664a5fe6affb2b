package uk.iomgraph.synthetic;

import uk.iomgraph.synthetic.population.Career;

/** Writes the people of a block, one after the other. */
final class BlockRows {

    private final World world;
    private final Homes homes;
    private final Offending offending;
    private final Sentences sentences;
    private final Ties ties;
    private final Things things;
    private final Provision provision;
    private final Plants plants;
    private final Registers registers;

    BlockRows(World world, Gangs gangs) {
        this.world = world;
        this.homes = new Homes(world);
        this.offending = new Offending(world);
        this.sentences = new Sentences(world, new Support(world));
        this.ties = new Ties(world, gangs);
        this.things = new Things(world);
        this.provision = new Provision(world);
        this.plants = new Plants(world);
        this.registers = new Registers(world);
    }

    /** Writes the first so many of a block's careers. */
    void write(Career[] careers, int size) {
        for (int i = 0; i < size; i++) {
            Career career = careers[i];
            world.turnTo(career.number());
            if (!world.layout().reserved(career.block())) {
                homes.write(career);
                offending.write(career, careers);
                sentences.write(career);
                ties.write(career);
                things.write(career);
                provision.write(career);
            } else {
                plants.write(career);
            }
            registers.write(career);
        }
    }
}
