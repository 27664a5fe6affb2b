package uk.iomgraph.audit.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Goes through a whole audit trail and finds what was removed, changed, reordered or cut off. */
public final class Verification {

    /** So many faults of one chain are told; more would say nothing new. */
    private static final int MOST = 100;

    private Verification() {}

    /**
     * Verifies a trail, or a copy of one.
     *
     * @param folder its folder
     * @param key the file of the key it was sealed with
     */
    public static Report verify(Path folder, Path key) throws IOException {
        List<Fault> faults = new ArrayList<>();
        long events = 0;
        long unsealed = 0;
        List<ChainFolder> chains = ChainFolder.all(folder);
        if (chains.isEmpty()) {
            faults.add(new Fault(folder, 0, "There is no audit trail here."));
        } else if (!Files.exists(key)) {
            faults.add(new Fault(key, 0, "The key that the trail was sealed with is not there."));
            return new Report(0, 0, 0, faults);
        }
        int expected = 1;
        for (ChainFolder chain : chains) {
            if (chain.number() != expected) {
                faults.add(new Fault(folder, 0, "Chain " + expected + " is missing."));
            }
            expected = chain.number() + 1;
            ChainCheck check = new ChainCheck(chain);
            check.check(Seal.existing(key));
            check.faults().stream().limit(MOST).forEach(faults::add);
            events += check.events();
            unsealed += check.unsealed();
        }
        return new Report(chains.size(), events, unsealed, faults);
    }

    /**
     * What was found.
     *
     * @param chains how many chains there are
     * @param events how many events they have
     * @param unsealed how many of these came after the last seals: if some of the last were cut off since, nothing tells
     * @param faults what is wrong; empty if the trail is whole
     */
    public record Report(int chains, long events, long unsealed, List<Fault> faults) {

        /** Copies what it is given. */
        public Report {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Something that is wrong.
     *
     * @param file where
     * @param line the line, from 1; 0 where it is about the file as a whole
     * @param sentence what
     */
    public record Fault(Path file, int line, String sentence) {}
}
