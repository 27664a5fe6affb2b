package uk.iomgraph.synthetic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.synthetic.delivery.Faults;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.delivery.Source;
import uk.iomgraph.synthetic.delivery.Sources;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Careers;
import uk.iomgraph.synthetic.population.Layout;
import uk.iomgraph.synthetic.population.Partnership;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;
import uk.iomgraph.synthetic.truth.TruthWriter;

/** Everything a run needs in hand: who lives where, who delivers, and what is written down of the person in turn. */
final class World {

    private final long seed;
    private final Layout layout;
    private final Careers careers;
    private final Period period;
    private final Sources sources;
    private final TruthWriter truth;
    private final Map<Source, PersonRecords> records = new HashMap<>();
    private final Faults faults = new Faults(this::corrected);
    private final Circumstances circumstances = new Circumstances();

    World(long seed, Layout layout, Period period, Sources sources, TruthWriter truth) {
        this.seed = seed;
        this.layout = layout;
        this.careers = new Careers(seed, layout, period.from(), period.to());
        this.period = period;
        this.sources = sources;
        this.truth = truth;
        for (Source source : sources.agencies()) {
            records.put(source, new PersonRecords(source, period, faults));
        }
    }

    long seed() {
        return seed;
    }

    Layout layout() {
        return layout;
    }

    Careers careers() {
        return careers;
    }

    Period period() {
        return period;
    }

    Sources sources() {
        return sources;
    }

    TruthWriter truth() {
        return truth;
    }

    /** Turns to the next person; what is late of them depends on nobody else. */
    void turnTo(int number) {
        faults.start(seed, number);
        circumstances.forget();
    }

    /** What goes wrong with records of the present person. */
    Faults faults() {
        return faults;
    }

    private void corrected(Faults.Correction correction) {
        boolean people = correction.file() == FeedFile.PEOPLE;
        truth.add(new TruthEntry(
                TruthKind.CORRECTION,
                correction.file().fileName(),
                correction.column() + " in delta " + correction.change(),
                List.of(correction.source() + ":" + correction.person()),
                people ? List.of() : List.of(correction.source() + ":" + correction.row()),
                List.of(),
                null,
                null));
    }

    /** What has been told of the present person so far that others have to answer. */
    Circumstances circumstances() {
        return circumstances;
    }

    /** What the force of somebody's home writes of them. */
    PersonRecords police(Career career) {
        return of(homeForce(career.number()), career.number());
    }

    /** What probation of somebody's home area writes of them. */
    PersonRecords probation(Career career) {
        return of(sources.probation(area(career.area())), career.number());
    }

    /** What a source writes of a person; from now on the source knows them. */
    PersonRecords of(Source source, int number) {
        PersonRecords kept = records(source);
        kept.turnTo(number, layout.reserved(number / Layout.BLOCK));
        return kept;
    }

    /** What a source wrote of the last person it was turned to. */
    PersonRecords records(Source source) {
        PersonRecords kept = records.get(source);
        if (kept == null) {
            throw new IllegalArgumentException(source.code() + " delivers no people");
        }
        return kept;
    }

    Partnership area(int area) {
        return layout.areas().get(area);
    }

    Source homeForce(int person) {
        return sources.police(area(layout.areaOf(person)));
    }

    /** How a source refers to a person: by its own ref where it is the force of their home, else by that of the force. */
    String personFrom(Source source, int person) {
        Source home = homeForce(person);
        return home == source ? home.person(person) : home.personFromOutside(person);
    }

    /** How a source refers to an address of a block, which the force of the place describes. */
    String addressFrom(Source source, int block, int address) {
        Source owner = sources.police(area(layout.areaOfBlock(block)));
        return (owner == source ? "" : owner.code() + ":") + addressRef(block, address);
    }

    /** How a source refers to one of the busy places of an area. */
    String busyPlaceFrom(Source source, int area, int place) {
        Source owner = sources.police(area(area));
        return (owner == source ? "" : owner.code() + ":") + busyPlaceRef(area, place);
    }

    /** The IOM programme of a partnership. */
    static String iomRef(Partnership area) {
        return "PG-IOM-" + area.code();
    }

    static String addressRef(int block, int address) {
        return "AD-" + block + "-" + address;
    }

    static String busyPlaceRef(int area, int place) {
        return "BP-" + area + "-" + place;
    }

    static String hostelRef(int hostel) {
        return "HO-" + hostel;
    }
}
