package uk.iomgraph.synthetic.delivery;

import uk.iomgraph.ingest.feed.FeedFile;

/** Records of things a person has and was seen with, of calls between telephones, and of what was passed on about them. */
public class ThingRecords extends CaseRecords {

    /** Records of a source. */
    public ThingRecords(Source source, Period period, Faults faults) {
        super(source, period, faults);
    }

    /** A thing, with a ref that others can tell: things have no dates, and are there from the first delivery on. */
    public void thing(String ref, String kind, String identifier, String description) {
        source().sheet(FeedFile.OBJECTS)
                .row(ref)
                .text(kind)
                .text(identifier)
                .text(description)
                .end(0);
    }

    /** That the person owns or uses a thing. */
    public void has(String thing, String kind, int from, int to) {
        link(thing, kind, person(), "", from, to);
    }

    /** That a thing was seen at an address on a day. */
    public void seen(String thing, String address, int day) {
        link(thing, "SEEN_AT", "", address, day, day + 1);
    }

    private void link(String thing, String kind, String who, String address, int from, int to) {
        int times = times(from, to);
        String ref = times > 0 ? "OL" + next(FeedFile.OBJECT_LINKS) : "";
        for (int time = 0; time < times; time++) {
            source().sheet(FeedFile.OBJECT_LINKS)
                    .row(ref)
                    .text(thing)
                    .text(kind)
                    .text(who)
                    .empty()
                    .text(address)
                    .day(from)
                    .day(end(time, to))
                    .end(delivery(time));
        }
    }

    /** A call from one telephone to another, at a minute of a day. */
    public void call(String from, String to, int day, int minute, int seconds) {
        if (told(day)) {
            source().sheet(FeedFile.COMMUNICATIONS)
                    .row("CM" + next(FeedFile.COMMUNICATIONS))
                    .text(from)
                    .text(to)
                    .text(Days.text(day)
                            + String.format(java.util.Locale.ROOT, "T%02d:%02d:00Z", minute / 60, minute % 60))
                    .text(seconds > 0 ? "CALL" : "MESSAGE")
                    .text(seconds > 0 ? Integer.toString(seconds) : "")
                    .end(delivery());
        }
    }

    /** That something about the person was passed on to another agency. */
    public void disclosure(String to, String purpose, String category, int day) {
        if (told(day)) {
            source().sheet(FeedFile.DISCLOSURES)
                    .row("DS" + next(FeedFile.DISCLOSURES))
                    .text(Source.SELF)
                    .text(to)
                    .text(person())
                    .text(purpose)
                    .text(category)
                    .day(day)
                    .end(delivery());
        }
    }
}
