package uk.iomgraph.synthetic.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import uk.iomgraph.synthetic.population.Partnership;

/**
 * Everyone who delivers, and the folders they deliver in: numbered so that loading them in the order of their names is
 * right. The reference source comes first, then the full deliveries of all agencies, then each round of changes.
 */
public final class Sources {

    private static final int LONGEST = 28;
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^A-Z0-9]+");

    private final Path out;
    private final long seed;
    private final Period period;
    private final Source reference;
    private final Map<String, Source> police = new LinkedHashMap<>();
    private final Map<String, Source> probation = new LinkedHashMap<>();
    private final Map<String, Source> councils = new LinkedHashMap<>();
    private final Source prisons;
    private final Source youthJustice;
    private final Source recovery;
    private final Source trust;
    private final List<Source> agencies = new ArrayList<>();

    /**
     * The sources of a run.
     *
     * @param out the folder, there and empty
     * @param seed of the run
     * @param period what is told of
     * @param areas whose agencies deliver
     */
    public Sources(Path out, long seed, Period period, List<Partnership> areas) throws IOException {
        this.out = out;
        this.seed = seed;
        this.period = period;
        Map<String, String> codes = new LinkedHashMap<>();
        areas.forEach(area -> codes.put(area.forceCode(), "POLICE-" + slug(area.forceName())));
        areas.forEach(area -> codes.put(area.regionCode(), "PROBATION-" + slug(area.regionName())));
        List<String> order = new ArrayList<>(codes.values());
        List<String> rest = List.of("PRISONS", "YOUTH-JUSTICE", "RECOVERY-PARTNERSHIP", "NEW-START-TRUST");
        order.addAll(rest);
        areas.forEach(area -> order.add("COUNCIL-" + slug(area.name())));

        this.reference = new Source("IOM-REFERENCE", "R", seed, new Path[] {folder(1, "reference", 0)});
        for (Partnership area : areas) {
            police.computeIfAbsent(area.forceCode(), code -> agency(order, "POLICE-" + slug(area.forceName()), "N"));
        }
        for (Partnership area : areas) {
            probation.computeIfAbsent(
                    area.regionCode(), code -> agency(order, "PROBATION-" + slug(area.regionName()), "D"));
        }
        this.prisons = agency(order, "PRISONS", "P");
        this.youthJustice = agency(order, "YOUTH-JUSTICE", "Y");
        this.recovery = agency(order, "RECOVERY-PARTNERSHIP", "RP");
        this.trust = agency(order, "NEW-START-TRUST", "NST");
        for (Partnership area : areas) {
            councils.put(area.code(), agency(order, "COUNCIL-" + slug(area.name()), "C"));
        }
        Files.createDirectories(reference.folder(0));
        for (Source agency : agencies) {
            for (int delivery = 0; delivery < agency.deliveries(); delivery++) {
                Files.createDirectories(agency.folder(delivery));
            }
        }
    }

    /** The one that delivers areas. */
    public Source reference() {
        return reference;
    }

    /** The force of an area. */
    public Source police(Partnership area) {
        return Objects.requireNonNull(police.get(area.forceCode()));
    }

    /** All forces, by code of their area. */
    public Map<String, Source> police() {
        return police;
    }

    /** The probation region of an area. */
    public Source probation(Partnership area) {
        return Objects.requireNonNull(probation.get(area.regionCode()));
    }

    /** All probation regions, by code. */
    public Map<String, Source> probation() {
        return probation;
    }

    /** The council of an area. */
    public Source council(Partnership area) {
        return Objects.requireNonNull(councils.get(area.code()));
    }

    /** All prisons deliver together. */
    public Source prisons() {
        return prisons;
    }

    /** The youth justice service. */
    public Source youthJustice() {
        return youthJustice;
    }

    /** The drug and alcohol service. */
    public Source recovery() {
        return recovery;
    }

    /** The charity that helps people settle, and supports victims. */
    public Source trust() {
        return trust;
    }

    /** Every agency, the reference source not among them. */
    public List<Source> agencies() {
        return agencies;
    }

    /**
     * Finishes all deliveries.
     *
     * @return how many rows they have together
     */
    public long finish() throws IOException {
        long rows = Manifests.write(reference, 0, "FULL", period.extractedAt(0));
        for (Source agency : agencies) {
            for (int delivery = 0; delivery < agency.deliveries(); delivery++) {
                rows += Manifests.write(
                        agency, delivery, delivery == 0 ? "FULL" : "DELTA", period.extractedAt(delivery));
            }
        }
        return rows;
    }

    private Source agency(List<String> order, String code, String prefix) {
        int place = order.indexOf(code);
        Path[] folders = new Path[Period.DELIVERIES];
        for (int delivery = 0; delivery < folders.length; delivery++) {
            folders[delivery] = folder(2 + place + delivery * order.size(), code, delivery);
        }
        Source source = new Source(code, prefix, seed, folders);
        agencies.add(source);
        return source;
    }

    private Path folder(int number, String code, int delivery) {
        return out.resolve(String.format(
                Locale.ROOT,
                "%03d-%s-%s",
                number,
                code.toLowerCase(Locale.ROOT),
                delivery == 0 ? "full" : "delta-" + delivery));
    }

    private static String slug(String name) {
        String slug = NOT_A_LETTER.matcher(name.toUpperCase(Locale.UK)).replaceAll("-");
        return slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("-$", "");
    }
}
