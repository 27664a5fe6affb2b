package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.timeline.Pathway;

/**
 * Time in which a rule requires cover, and the cover there was: the one form every rule about a person is brought into
 * before it is judged. Built step by step; used once.
 */
final class Requirement {

    private final Intervals required;
    private final Intervals provided;
    private final Shortfall.Wording wording;
    private final List<Piece> because = new ArrayList<>(2);
    private final List<Piece> covers = new ArrayList<>(2);
    private List<Piece> transit = List.of();
    private IntUnaryOperator tolerance = day -> 0;
    private IntUnaryOperator longest = day -> 0;
    private int settled = Day.NEVER;
    private int raisedFrom = Day.NEVER;
    private Intervals alsoRaised = Intervals.none();
    private Verdict.Place place = Verdict.Place.NONE;
    private String question = "";

    Requirement(Intervals required, Intervals provided, Shortfall.Wording wording) {
        this.required = required;
        this.provided = provided;
        this.wording = wording;
    }

    /** Days after its beginning within which cover must begin, by the day it was first missing. */
    Requirement tolerance(IntUnaryOperator days) {
        tolerance = days;
        return this;
    }

    /** Days a gap may last and be none; it is overdue after them. By the day it began. */
    Requirement allowing(IntUnaryOperator days) {
        longest = days;
        return this;
    }

    /** The day whose settings decide, where it is not the day on which cover was first missing. */
    Requirement settledOn(int day) {
        settled = day;
        return this;
    }

    Requirement because(Piece piece) {
        because.add(piece);
        return this;
    }

    Requirement because(List<Piece> pieces) {
        because.addAll(pieces);
        return this;
    }

    Requirement covers(Piece piece) {
        covers.add(piece);
        return this;
    }

    Requirement covers(List<Piece> pieces) {
        covers.addAll(pieces);
        return this;
    }

    /** When a case was in transit between two areas, which is neither cover nor a gap. */
    Requirement inTransit(List<Piece> pieces) {
        transit = pieces;
        return this;
    }

    /** The day from which the severity of the rule is a step higher. */
    Requirement raisedFrom(int day) {
        raisedFrom = day;
        return this;
    }

    /** Days on which it is a step higher besides those on which every rule's is. */
    Requirement alsoRaised(Intervals days) {
        alsoRaised = days;
        return this;
    }

    Requirement in(@Nullable String area) {
        place = new Verdict.Place(place.agency(), area, place.programme(), place.pathway());
        return this;
    }

    Requirement at(@Nullable String agency) {
        place = new Verdict.Place(agency, place.area(), place.programme(), place.pathway());
        return this;
    }

    Requirement of(@Nullable String programme) {
        place = new Verdict.Place(place.agency(), place.area(), programme, place.pathway());
        return this;
    }

    Requirement on(@Nullable Pathway pathway) {
        place = new Verdict.Place(place.agency(), place.area(), place.programme(), pathway);
        return this;
    }

    /** Tells apart what is asked about one and the same record: it becomes part of the anchor. */
    Requirement asking(String what) {
        question = "#" + what;
        return this;
    }

    String question() {
        return question;
    }

    Intervals required() {
        return required;
    }

    Intervals provided() {
        return provided;
    }

    /** The days in transit, as far as nothing was provided on them. */
    Intervals transit() {
        return transit.isEmpty() ? Intervals.none() : Risk.days(transit).minus(provided);
    }

    /** The transits that a gap follows upon, lies between or leads up to. */
    List<Piece> transitsAt(int from, int to) {
        return transit.isEmpty()
                ? transit
                : transit.stream()
                        .filter(piece -> piece.from() <= to && from <= piece.to())
                        .toList();
    }

    Shortfall.Wording wording() {
        return wording;
    }

    int toleranceAt(int day) {
        return tolerance.applyAsInt(day);
    }

    int allowedAt(int day) {
        return longest.applyAsInt(day);
    }

    /** The day whose settings decide about a gap that begins on another. */
    int settledFor(int from) {
        return settled == Day.NEVER ? from : settled;
    }

    Intervals raised() {
        return raisedFrom == Day.NEVER ? alsoRaised : alsoRaised.union(Intervals.of(raisedFrom, Day.NEVER));
    }

    Verdict.Place place() {
        return place;
    }

    /** The records that required cover on a day; of all days the first, where none is of that day. */
    List<Piece> requiredOn(int day) {
        List<Piece> on = AgeRules.at(because, day);
        return on.isEmpty() ? because : on;
    }

    /** The cover that began last before a day. */
    @Nullable
    Piece lastBefore(int day) {
        Piece found = null;
        for (Piece piece : covers) {
            if (piece.from() < day && (found == null || found.from() <= piece.from())) {
                found = piece;
            }
        }
        return found;
    }

    /** The cover that begins first on or after a day. */
    @Nullable
    Piece nextFrom(int day) {
        Piece found = null;
        for (Piece piece : covers) {
            if (piece.from() >= day && piece.from() != Day.NEVER && (found == null || piece.from() < found.from())) {
                found = piece;
            }
        }
        return found;
    }
}
