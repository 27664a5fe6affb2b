package uk.iomgraph.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import uk.iomgraph.synthetic.delivery.Days;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.Sources;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Layout;
import uk.iomgraph.synthetic.population.Partnership;
import uk.iomgraph.synthetic.truth.TruthWriter;

/** One run: everybody in the order of their numbers, a block at a time; nothing is kept from block to block. */
final class Generation {

    private final Order order;

    Generation(Order order) {
        this.order = order;
    }

    /**
     * Writes everything.
     *
     * @param progress is told after every block
     * @return what was written
     */
    Summary run(Progress progress) throws IOException {
        Path out = order.out();
        Files.createDirectories(out);
        Layout layout = order.layout();
        Period period = new Period(order.from(), order.to());
        Sources sources = new Sources(out, order.seed(), period, order.areas());
        try (TruthWriter truth = new TruthWriter(out.resolve("truth.json"), head())) {
            World world = new World(order.seed(), layout, period, sources, truth);
            everybody(world, progress);
            truth.finish();
        }
        return new Summary(
                order.people(), sources.finish(), 1 + sources.agencies().size() * Period.DELIVERIES);
    }

    private void everybody(World world, Progress progress) {
        Layout layout = world.layout();
        Gangs gangs = new Gangs(order.seed(), layout);
        ReferenceRows reference = new ReferenceRows(world, gangs);
        BlockRows rows = new BlockRows(world, gangs);
        reference.write();
        Career[] careers = new Career[Layout.BLOCK];
        for (int i = 0; i < careers.length; i++) {
            careers[i] = new Career();
        }
        for (int block = 0; block < layout.blocks(); block++) {
            int first = block * Layout.BLOCK;
            int size = Math.min(Layout.BLOCK, layout.people() - first);
            for (int i = 0; i < size; i++) {
                world.careers().fill(first + i, careers[i]);
            }
            reference.block(block);
            rows.write(careers, size);
            progress.done(first + size, layout.people());
        }
    }

    private String head() {
        return "\"seed\":" + order.seed() + ",\n\"people\":" + order.people() + ",\n\"from\":\""
                + Days.text(order.from()) + "\",\n\"to\":\"" + Days.text(order.to()) + "\",\n\"plantedEvery\":"
                + order.plantedEvery() + ",\n\"areas\":["
                + order.areas().stream()
                        .map(Partnership::code)
                        .map(code -> '"' + code + '"')
                        .collect(Collectors.joining(","))
                + "]";
    }

    /** Is told how many people are done. */
    interface Progress {

        /** So many people of so many are written. */
        void done(int people, int of);
    }

    /**
     * What a run wrote.
     *
     * @param people how many people
     * @param rows how many rows of all files
     * @param deliveries how many folders
     */
    record Summary(int people, long rows, int deliveries) {

        List<String> sentences() {
            return List.of(String.format(
                    java.util.Locale.UK, "%,d people, %,d rows in %,d deliveries", people, rows, deliveries));
        }
    }
}
